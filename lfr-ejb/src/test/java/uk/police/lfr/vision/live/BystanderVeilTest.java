package uk.police.lfr.vision.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;

/** Two people, left and right; each pixel of their places is striped until it is covered. */
class BystanderVeilTest {
    private static final FaceBox LEFT = new FaceBox(20, 20, 60, 60, 0.9f);
    private static final FaceBox RIGHT = new FaceBox(140, 20, 180, 60, 0.9f);

    private final List<List<FaceBox>> detections = new ArrayList<>();

    @Test
    void everybodyIsCovered() {
        detectedIn(10, List.of(LEFT, RIGHT));
        List<boolean[]> seen = veiled(ClearPerson.nobody());
        assertEquals(10, seen.size());
        seen.forEach(frame -> assertFalse(frame[0] || frame[1]));
    }

    @Test
    void oneMayStayClearFromTheMomentOfChoice() {
        detectedIn(30, List.of(LEFT, RIGHT));
        List<boolean[]> seen = veiled(ClearPerson.at(time(8), 0.2, 0.4));
        for (int i = 0; i < 30; i++) {
            assertFalse(seen.get(i)[1], "the other person in frame " + i);
        }
        assertFalse(seen.get(0)[0]);
        assertTrue(seen.get(29)[0]);
    }

    @Test
    void whoIsMissedForAMomentStaysCovered() {
        detectedIn(4, List.of(LEFT));
        detectedIn(8, List.of());
        detectedIn(4, List.of(LEFT));
        veiled(ClearPerson.nobody()).forEach(frame -> assertFalse(frame[0]));
    }

    @Test
    void whoComesIntoViewIsCoveredBeforeTheyAreFound() {
        detectedIn(5, List.of());
        detectedIn(3, List.of(RIGHT));
        veiled(ClearPerson.nobody()).forEach(frame -> assertFalse(frame[1]));
    }

    @Test
    void whoWasChosenAndIsLostIsCoveredWhenTheyComeBack() {
        detectedIn(5, List.of(LEFT));
        detectedIn(30, List.of());
        detectedIn(5, List.of(LEFT));
        List<boolean[]> seen = veiled(ClearPerson.at(time(0), 0.2, 0.4));
        assertTrue(seen.get(2)[0]);
        assertFalse(seen.get(38)[0]);
    }

    private void detectedIn(int frames, List<FaceBox> boxes) {
        for (int i = 0; i < frames; i++) {
            detections.add(boxes);
        }
    }

    private static Instant time(int frame) {
        return Instant.EPOCH.plusMillis(40L * frame);
    }

    /** For each frame: whether the left, and the right, person's stripes are still there. */
    private List<boolean[]> veiled(ClearPerson clear) {
        List<boolean[]> seen = new ArrayList<>();
        int[] asked = {0};
        try (BystanderVeil veil = new BystanderVeil(
                frame -> detections.get(asked[0]++).stream()
                        .map(box -> new DetectedFace(box, Optional.empty()))
                        .toList(),
                clear)) {
            for (int i = 0; i < detections.size(); i++) {
                look(veil.add(striped(time(i))), seen);
            }
            for (Frame left = veil.rest(); left != null; left = veil.rest()) {
                look(left, seen);
            }
            assertNull(veil.rest());
        }
        return seen;
    }

    private static void look(Frame frame, List<boolean[]> seen) {
        if (frame != null) {
            seen.add(new boolean[] {isStriped(frame, LEFT), isStriped(frame, RIGHT)});
            frame.close();
        }
    }

    private static Frame striped(Instant at) {
        Frame frame = Frame.allocate(200, 100, at);
        for (int i = 0; i < 200 * 100 * Frame.CHANNELS; i++) {
            frame.pixels().put(i, (byte) (i / Frame.CHANNELS % 2 == 0 ? 0 : 200));
        }
        return frame;
    }

    private static boolean isStriped(Frame frame, FaceBox box) {
        int at = ((int) (box.top() + box.height() / 2) * frame.width() + (int) (box.left() + box.width() / 2))
                * Frame.CHANNELS;
        int here = frame.pixels().get(at) & 0xFF;
        int next = frame.pixels().get(at + Frame.CHANNELS) & 0xFF;
        return Math.abs(here - next) > 100;
    }
}
