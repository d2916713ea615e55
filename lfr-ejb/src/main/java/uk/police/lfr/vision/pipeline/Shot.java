package uk.police.lfr.vision.pipeline;

import java.nio.ByteBuffer;
import java.time.Instant;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.quality.FaceQuality;

/** One picture of a face that is good enough to be compared, with its template. Closing zeroes both. */
record Shot(FaceTemplate template, FaceQuality quality, FaceBox box, Instant capturedAt, Frame crop)
        implements AutoCloseable {
    /** A crop shows the face's box and this share of its size around it: hair and chin help the person who compares. */
    private static final float SURROUNDINGS = 0.5f;

    /** Copies the face's surroundings; the frame stays the caller's, the template becomes the shot's. */
    static Shot of(Frame frame, FaceBox box, FaceQuality quality, FaceTemplate template) {
        return new Shot(template, quality, box, frame.capturedAt(), crop(frame, box));
    }

    private static Frame crop(Frame frame, FaceBox box) {
        int left = clamp(box.left() - SURROUNDINGS * box.width(), 0, frame.width() - 1);
        int top = clamp(box.top() - SURROUNDINGS * box.height(), 0, frame.height() - 1);
        int right = clamp(box.right() + SURROUNDINGS * box.width(), left + 1, frame.width());
        int bottom = clamp(box.bottom() + SURROUNDINGS * box.height(), top + 1, frame.height());
        Frame crop = Frame.allocate(right - left, bottom - top, frame.capturedAt());
        ByteBuffer from = frame.pixels();
        int rowBytes = crop.width() * Frame.CHANNELS;
        for (int y = 0; y < crop.height(); y++) {
            crop.pixels().put(y * rowBytes, from, ((top + y) * frame.width() + left) * Frame.CHANNELS, rowBytes);
        }
        return crop;
    }

    private static int clamp(float value, int least, int most) {
        return Math.max(least, Math.min(most, Math.round(value)));
    }

    @Override
    public void close() {
        template.close();
        crop.close();
    }
}
