package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_image_copy_plane;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_free_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import java.time.Instant;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import uk.police.lfr.vision.Frame;

/**
 * Changes size and pixel format, reading and writing {@link Frame}s' own memory. Follows changes of size by itself;
 * shrinks with a triangle filter as wide as the step, so without aliasing. One thread.
 */
final class PixelConverter implements AutoCloseable {
    /**
     * Between rows without padding, FFmpeg's converters write past the last one, or leave its last columns unwritten,
     * unless the width is a multiple of this (measured on FFmpeg 8.0.1 over widths 1 to 139 and 13 pixel formats).
     */
    private static final int VECTOR_PIXELS = 16;

    private final SwsContext scaler;
    private final AVFrame from;
    private final AVFrame to;

    PixelConverter() {
        Ffmpeg.load();
        scaler = Ffmpeg.made(sws_alloc_context(), "a scaler");
        scaler.flags(SWS_BILINEAR);
        scaler.threads(1);
        from = av_frame_alloc();
        to = av_frame_alloc();
    }

    /** A decoded picture in its own size as a new frame, which the caller closes. */
    Frame toFrame(AVFrame picture, Instant capturedAt) {
        Frame frame = Frame.allocate(picture.width(), picture.height(), capturedAt);
        try {
            convert(picture, frame);
            return frame;
        } catch (RuntimeException failed) {
            frame.close();
            throw failed;
        }
    }

    /** A frame in another size, as a new frame of the same moment, which the caller closes. */
    Frame scale(Frame frame, int width, int height) {
        Frame scaled = Frame.allocate(width, height, frame.capturedAt());
        try (BytePointer pixels = new BytePointer(frame.pixels())) {
            show(from, pixels, frame.width(), frame.height(), frame.width());
            convert(from, scaled);
            return scaled;
        } catch (RuntimeException failed) {
            scaled.close();
            throw failed;
        }
    }

    /** Part of a frame into a picture whose size, format and memory are set. */
    void fill(AVFrame picture, Frame frame, Region part) {
        try (BytePointer pixels = new BytePointer(frame.pixels());
                BytePointer first = pixels.getPointer(part.firstByte(frame))) {
            show(from, first, part.width(), part.height(), frame.width());
            Ffmpeg.check(sws_scale_frame(scaler, picture, from), "Scaling failed");
        }
    }

    private void convert(AVFrame picture, Frame target) {
        // Cameras write wrong or unknown colour tags; only matrix and range matter for 8-bit pictures.
        picture.color_trc(AVCOL_TRC_UNSPECIFIED).color_primaries(AVCOL_PRI_UNSPECIFIED);
        try (BytePointer pixels = new BytePointer(target.pixels())) {
            if (target.width() % VECTOR_PIXELS == 0) {
                show(to, pixels, target.width(), target.height(), target.width());
                Ffmpeg.check(sws_scale_frame(scaler, to, picture), "Scaling failed");
            } else {
                convertByWayOfPaddedRows(picture, target, pixels);
            }
        }
    }

    private void convertByWayOfPaddedRows(AVFrame picture, Frame target, BytePointer pixels) {
        AVFrame padded = av_frame_alloc();
        try {
            padded.format(AV_PIX_FMT_BGR24).width(target.width()).height(target.height());
            Ffmpeg.check(av_frame_get_buffer(padded, 0), "No memory for a picture");
            Ffmpeg.check(sws_scale_frame(scaler, padded, picture), "Scaling failed");
            int rowBytes = target.width() * Frame.CHANNELS;
            av_image_copy_plane(pixels, rowBytes, padded.data(0), padded.linesize(0), rowBytes, target.height());
            Wipe.zero(padded.data(0), (long) padded.linesize(0) * target.height());
        } finally {
            av_frame_free(padded);
        }
    }

    private static void show(AVFrame picture, BytePointer pixels, int width, int height, int rowPixels) {
        picture.format(AV_PIX_FMT_BGR24).width(width).height(height);
        picture.data(0, pixels).linesize(0, rowPixels * Frame.CHANNELS);
    }

    @Override
    public void close() {
        av_frame_free(from);
        av_frame_free(to);
        sws_free_context(scaler);
    }
}
