package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.Read_packet_Pointer_BytePointer_int;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** Where FFmpeg reads a film that is decrypted on the way: the counterpart of {@link StreamOutput}. One thread. */
final class StreamInput implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private static final OpenNumbers<StreamInput> OPEN = new OpenNumbers<>();
    private static final Read READ = new Read();

    private final long number;
    private final ReadableByteChannel source;
    private final AVIOContext context;
    private boolean damaged;

    StreamInput(ReadableByteChannel source) {
        this.source = source;
        number = OPEN.enter(this);
        try (Pointer opaque = OpenNumbers.pointer(number)) {
            context = Ffmpeg.made(
                    avio_alloc_context(
                            new BytePointer(av_malloc(BUFFER_BYTES)), BUFFER_BYTES, 0, opaque, READ, null, null),
                    "a film's input");
        }
        context.seekable(0);
    }

    AVIOContext context() {
        return context;
    }

    /** Whether the film ended because its source could not be read on. */
    boolean damaged() {
        return damaged;
    }

    private int read(BytePointer target, int most) {
        try {
            byte[] bytes = new byte[most];
            int count = source.read(ByteBuffer.wrap(bytes));
            if (count <= 0) {
                return AVERROR_EOF();
            }
            target.put(bytes, 0, count);
            return count;
        } catch (IOException unreadable) {
            damaged = true;
            return AVERROR_EOF();
        }
    }

    @Override
    public void close() {
        Wipe.free(context);
        OPEN.leave(number);
    }

    private static final class Read extends Read_packet_Pointer_BytePointer_int {
        @Override
        public int call(Pointer opaque, BytePointer bytes, int most) {
            StreamInput asked = OPEN.behind(opaque);
            return asked == null ? AVERROR_EOF() : asked.read(bytes, most);
        }
    }
}
