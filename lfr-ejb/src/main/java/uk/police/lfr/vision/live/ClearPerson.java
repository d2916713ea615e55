package uk.police.lfr.vision.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;

/**
 * The one person who stays recognisable in an exported film: chosen by a point in the picture at a moment, followed from
 * there by overlap alone. Lost from sight, they are covered like everybody else. One thread, one film.
 */
public final class ClearPerson {
    private static final float SAME_FACE = 0.3f;
    private static final Duration LOST_AFTER = Duration.ofMillis(500);
    private static final Duration CHOICE = Duration.ofMillis(500);

    private final Instant from;
    private final double x;
    private final double y;
    private FaceBox last;
    private Instant lastAt;
    private boolean over;

    private ClearPerson(Instant from, double x, double y, boolean over) {
        this.from = from;
        this.x = x;
        this.y = y;
        this.over = over;
    }

    /** Everybody is covered. */
    public static ClearPerson nobody() {
        return new ClearPerson(Instant.EPOCH, 0, 0, true);
    }

    /** @param x share of the picture's width, y of its height, inside the person's face */
    public static ClearPerson at(Instant moment, double x, double y) {
        return new ClearPerson(moment, x, y, false);
    }

    Optional<FaceBox> among(List<FaceBox> boxes, Frame frame) {
        if (over || frame.capturedAt().isBefore(from)) {
            return Optional.empty();
        }
        Optional<FaceBox> found = last == null ? chosen(boxes, frame) : followed(boxes);
        Instant since = last == null ? from.plus(CHOICE) : lastAt.plus(LOST_AFTER);
        found.ifPresent(box -> {
            last = box;
            lastAt = frame.capturedAt();
        });
        over = found.isEmpty() && frame.capturedAt().isAfter(since);
        return found;
    }

    private Optional<FaceBox> chosen(List<FaceBox> boxes, Frame frame) {
        double px = x * frame.width();
        double py = y * frame.height();
        return boxes.stream()
                .filter(box -> box.left() <= px && px <= box.right() && box.top() <= py && py <= box.bottom())
                .min(Comparator.comparing(FaceBox::area));
    }

    private Optional<FaceBox> followed(List<FaceBox> boxes) {
        return boxes.stream()
                .filter(box -> box.overlap(last) >= SAME_FACE)
                .max(Comparator.comparing(box -> box.overlap(last)));
    }
}
