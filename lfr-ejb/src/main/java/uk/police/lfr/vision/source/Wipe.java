package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avformat.avio_context_free;
import static org.bytedeco.ffmpeg.global.avutil.av_free;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import uk.police.lfr.vision.memory.Zeros;

/** Overwrites native memory that held a face before it is reused or freed. */
final class Wipe {
    private Wipe() {}

    /** A direct buffer, all of its capacity. */
    static void zero(ByteBuffer buffer) {
        Zeros.over(buffer.duplicate());
    }

    static void zero(BytePointer bytes, long count) {
        if (bytes != null && !bytes.isNull()) {
            try (BytePointer all = new BytePointer(bytes)) {
                Zeros.over(all.position(bytes.position())
                        .capacity(bytes.position() + count)
                        .asByteBuffer());
            }
        }
    }

    /** FFmpeg's buffer for a film that is read or written, and what it belongs to. */
    static void free(AVIOContext context) {
        try (BytePointer buffer = context.buffer()) {
            zero(buffer, context.buffer_size());
            av_free(buffer);
        }
        avio_context_free(context);
    }

    /** The planes of a YUV 4:2:0 picture that no one else refers to. */
    static void zeroYuv420(AVFrame picture) {
        int chromaRows = (picture.height() + 1) / 2;
        zero(picture.data(0), (long) picture.linesize(0) * picture.height());
        zero(picture.data(1), (long) picture.linesize(1) * chromaRows);
        zero(picture.data(2), (long) picture.linesize(2) * chromaRows);
    }
}
