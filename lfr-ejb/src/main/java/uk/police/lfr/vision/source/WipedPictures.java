package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_default_get_buffer2;
import static org.bytedeco.ffmpeg.global.avutil.av_buffer_create;
import static org.bytedeco.ffmpeg.global.avutil.av_buffer_unref;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVBufferRef;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.Free_Pointer_BytePointer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * Has the pictures of a decoder zeroed when it lets go of them: FFmpeg keeps their memory for later ones, and frees it
 * as it is. Stateless, thread-safe.
 */
final class WipedPictures {
    private static final int MOST_PLANES = 4;

    private static final Taken TAKEN = new Taken();
    private static final LetGo LET_GO = new LetGo();

    private WipedPictures() {}

    /** To be called before the decoder is opened. */
    static void of(AVCodecContext decoder) {
        decoder.get_buffer2(TAKEN);
    }

    /** FFmpeg's own memory, each plane in a wrapping of ours that is told when nobody refers to it any more. */
    private static final class Taken extends AVCodecContext.Get_buffer2_AVCodecContext_AVFrame_int {
        @Override
        public int call(AVCodecContext decoder, AVFrame picture, int flags) {
            int result = avcodec_default_get_buffer2(decoder, picture, flags);
            for (int plane = 0; result >= 0 && plane < MOST_PLANES && picture.buf(plane) != null; plane++) {
                AVBufferRef own = picture.buf(plane);
                AVBufferRef wrapping = av_buffer_create(own.data(), own.size(), LET_GO, own, 0);
                if (wrapping != null) {
                    picture.buf(plane, wrapping);
                }
            }
            return result;
        }
    }

    private static final class LetGo extends Free_Pointer_BytePointer {
        @Override
        public void call(Pointer own, BytePointer data) {
            AVBufferRef plane = new AVBufferRef(own);
            Wipe.zero(data, plane.size());
            av_buffer_unref(plane);
        }
    }
}
