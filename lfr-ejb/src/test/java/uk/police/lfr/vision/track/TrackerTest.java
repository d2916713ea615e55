package uk.police.lfr.vision.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.FaceBox;

class TrackerTest {
    private static final long STEP_MILLIS = 120;
    private final Tracker tracker = new Tracker(Duration.ofSeconds(1));

    private static FaceBox face(float x, float y) {
        return new FaceBox(x, y, x + 50, y + 60, 0.9f);
    }

    private List<Track> step(int number, FaceBox... faces) {
        return tracker.update(List.of(faces), Instant.EPOCH.plusMillis(number * STEP_MILLIS))
                .tracks();
    }

    @Test
    void aPersonWalkingIsOneTrack() {
        Set<Long> ids = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            ids.add(step(i, face(10 + 15 * i, 100 + i % 3)).get(0).id());
        }
        assertEquals(1, ids.size());
    }

    @Test
    void aFastWalkerWhoseBoxesNeverOverlapIsOneTrack() {
        Set<Long> ids = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            ids.add(step(i, face(10 + 72 * i, 100)).get(0).id());
        }
        assertEquals(1, ids.size());
    }

    @Test
    void aShortOcclusionDoesNotEndATrackButRaisesDoubt() {
        long before = 0;
        for (int i = 0; i < 6; i++) {
            before = step(i, face(10 + 10 * i, 100)).get(0).id();
        }
        for (int i = 6; i < 10; i++) {
            step(i);
            assertFalse(tracker.tracks().get(0).seen());
        }
        Track back = step(10, face(10 + 10 * 10, 100)).get(0);
        assertEquals(before, back.id());
        assertTrue(back.takeDoubt());
        assertFalse(back.takeDoubt());
    }

    @Test
    void aLongAbsenceEndsATrack() {
        long before = step(0, face(10, 100)).get(0).id();
        Tracker.Update update = tracker.update(List.of(face(10, 100)), Instant.EPOCH.plusMillis(1500));
        assertEquals(before, update.lost().get(0).id());
        assertNotEquals(before, update.tracks().get(0).id());
    }

    @Test
    void twoPersonsCrossingKeepTheirTracksAndAreDoubted() {
        long leftToRight = 0;
        long rightToLeft = 0;
        boolean doubted = false;
        for (int i = 0; i < 30; i++) {
            List<Track> tracks = step(i, face(10 + 10 * i, 100), face(310 - 10 * i, 112));
            if (i == 0) {
                leftToRight = tracks.get(0).id();
                rightToLeft = tracks.get(1).id();
            }
            doubted |= tracks.get(0).takeDoubt() && tracks.get(1).takeDoubt();
            assertEquals(leftToRight, tracks.get(0).id());
            assertEquals(rightToLeft, tracks.get(1).id());
        }
        assertTrue(doubted);
    }

    @Test
    void facesFarApartOrOfOtherSizeAreOtherPersons() {
        long first = step(0, face(10, 100)).get(0).id();
        assertNotEquals(first, step(1, face(400, 100)).get(0).id());
        assertNotEquals(
                first, step(2, new FaceBox(0, 60, 120, 200, 0.9f)).get(0).id());
    }
}
