package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.Write_packet_Pointer_BytePointer_int;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * Where FFmpeg writes a film: a Java stream, so that it can be encrypted before it touches a disk. One thread.
 */
final class StreamOutput implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;
    /** Linux's EIO as FFmpeg returns it. */
    private static final int INPUT_OUTPUT_ERROR = -5;

    private static final OpenNumbers<StreamOutput> OPEN = new OpenNumbers<>();
    private static final Written WRITTEN = new Written();

    private final long number;
    private final OutputStream target;
    private final AVIOContext context;
    private IOException failure;

    StreamOutput(OutputStream target) {
        this.target = target;
        number = OPEN.enter(this);
        try (Pointer opaque = OpenNumbers.pointer(number)) {
            context = Ffmpeg.made(
                    avio_alloc_context(
                            new BytePointer(av_malloc(BUFFER_BYTES)), BUFFER_BYTES, 1, opaque, null, WRITTEN, null),
                    "a film's output");
        }
        context.seekable(0);
    }

    AVIOContext context() {
        return context;
    }

    /** What the stream threw, rather than FFmpeg's word for it. */
    void throwFailure() {
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }

    private int write(BytePointer bytes, int count) {
        try {
            byte[] copy = new byte[count];
            bytes.get(copy);
            target.write(copy);
            return count;
        } catch (IOException failed) {
            failure = failed;
            return INPUT_OUTPUT_ERROR;
        }
    }

    @Override
    public void close() {
        Wipe.free(context);
        OPEN.leave(number);
    }

    private static final class Written extends Write_packet_Pointer_BytePointer_int {
        @Override
        public int call(Pointer opaque, BytePointer bytes, int count) {
            StreamOutput asked = OPEN.behind(opaque);
            return asked == null ? INPUT_OUTPUT_ERROR : asked.write(bytes, count);
        }
    }
}
