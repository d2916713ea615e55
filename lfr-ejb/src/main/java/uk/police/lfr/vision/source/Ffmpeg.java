package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avformat.avformat_network_init;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;
import uk.police.lfr.vision.VisionException;

/** FFmpeg's libraries, loaded once and silent. */
final class Ffmpeg {
    /** Linux's EAGAIN as FFmpeg returns it: the codec wants input first, or output taken first. */
    static final int TRY_AGAIN = -11;

    private static final int REASON_BYTES = 128;

    static {
        // JavaCPP would refuse to allocate once the whole process passes four times the heap; weights, frames and the
        // server count towards that. Every native object here is freed by its owner, so the limit only harms.
        if (System.getProperty("org.bytedeco.javacpp.maxphysicalbytes") == null) {
            System.setProperty("org.bytedeco.javacpp.maxphysicalbytes", "0");
        }
        // Its own log goes to standard error and can repeat an address with the camera's password.
        av_log_set_level(AV_LOG_QUIET);
        avformat_network_init();
    }

    private Ffmpeg() {}

    /** To be called before the first use of any native class. */
    static void load() {
        // Being called has run the initialiser above.
    }

    /** FFmpeg's words for an error code; they hold no address. */
    static String reason(int code) {
        byte[] text = new byte[REASON_BYTES];
        av_strerror(code, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    static int check(int code, String failed) {
        if (code < 0) {
            throw new VisionException(failed + ": " + reason(code));
        }
        return code;
    }

    static <P extends org.bytedeco.javacpp.Pointer> P made(P pointer, String what) {
        if (pointer == null || pointer.isNull()) {
            throw new VisionException("No memory, or no support in this FFmpeg, for " + what);
        }
        return pointer;
    }
}
