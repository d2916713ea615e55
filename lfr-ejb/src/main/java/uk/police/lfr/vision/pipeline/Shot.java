package uk.police.lfr.vision.pipeline;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEmbedder;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.quality.FaceQuality;

/**
 * One picture of a face that is good enough to be compared. Its template is made when its round is searched, so that no
 * template waits for other shots. Closing zeroes the picture.
 *
 * @param box in the frame
 * @param landmarks in the crop
 * @param zeroed hears how long the picture lived
 */
record Shot(
        FaceQuality quality,
        FaceBox box,
        Landmarks landmarks,
        Instant capturedAt,
        Frame crop,
        Consumer<Duration> zeroed)
        implements AutoCloseable {
    /** A crop shows the face's box and this share of its size around it: hair and chin help the person who compares. */
    private static final float SURROUNDINGS = 0.5f;

    /**
     * And this many distances between the eyes to each side of the nose: an embedder looks at 1.6 to each side of the
     * face's middle, or 2.3 where the head is tilted.
     */
    private static final float REACH = 2.8f;

    /** Copies the face's surroundings; the frame stays the caller's. */
    static Shot of(Frame frame, LocatedFace face, FaceQuality quality, Consumer<Duration> zeroed) {
        FaceBox box = face.box();
        Landmarks points = face.landmarks();
        float reach = REACH * points.interEyePx();
        float x = points.nose().x();
        float y = points.nose().y();
        int left = within(Math.min(box.left() - SURROUNDINGS * box.width(), x - reach), 0, frame.width() - 1);
        int top = within(Math.min(box.top() - SURROUNDINGS * box.height(), y - reach), 0, frame.height() - 1);
        int right = within(Math.max(box.right() + SURROUNDINGS * box.width(), x + reach), left + 1, frame.width());
        int bottom = within(Math.max(box.bottom() + SURROUNDINGS * box.height(), y + reach), top + 1, frame.height());
        Frame crop = cut(frame, left, top, right - left, bottom - top);
        return new Shot(quality, box, points.movedBy(-left, -top), frame.capturedAt(), crop, zeroed);
    }

    private static Frame cut(Frame frame, int left, int top, int width, int height) {
        Frame crop = Frame.allocate(width, height, frame.capturedAt());
        ByteBuffer from = frame.pixels();
        int rowBytes = width * Frame.CHANNELS;
        for (int y = 0; y < height; y++) {
            crop.pixels().put(y * rowBytes, from, ((top + y) * frame.width() + left) * Frame.CHANNELS, rowBytes);
        }
        return crop;
    }

    private static int within(float value, int least, int most) {
        return Math.max(least, Math.min(most, Math.round(value)));
    }

    /** The same as of the whole frame; the caller closes it. */
    FaceTemplate template(FaceEmbedder embedder) {
        return embedder.embed(crop, landmarks);
    }

    @Override
    public void close() {
        crop.close();
        zeroed.accept(crop.age());
    }
}
