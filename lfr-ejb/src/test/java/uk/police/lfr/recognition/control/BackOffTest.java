package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private long nanos;
    private final BackOff backOff = new BackOff(new SplittableRandom(7), () -> nanos);

    private void picturesFor(Duration time) {
        backOff.picture();
        nanos += time.toNanos();
        backOff.picture();
    }

    private void draws(Duration most) {
        Duration drawn = backOff.pause();
        assertTrue(drawn.compareTo(most.dividedBy(2)) >= 0 && drawn.compareTo(most) <= 0, drawn + " of " + most);
    }

    @Test
    void pausesDoubleUpToTheirLimitAndAreDrawnFromTheUpperHalf() {
        for (int millis : new int[] {500, 1000, 2000, 4000, 8000, 15000, 15000, 15000}) {
            draws(Duration.ofMillis(millis));
        }
    }

    @Test
    void camerasThatFailTogetherDoNotComeBackTogether() {
        TreeSet<Duration> drawn = new TreeSet<>();
        for (int camera = 0; camera < 20; camera++) {
            BackOff each = new BackOff(new SplittableRandom(camera), () -> 0);
            each.pause();
            each.pause();
            drawn.add(each.pause());
        }
        assertTrue(drawn.size() >= 15, drawn.toString());
        assertTrue(drawn.last().minus(drawn.first()).toMillis() > 500, drawn.toString());
    }

    @Test
    void onlySteadyPicturesBeginAnew() {
        draws(BackOff.FIRST);
        picturesFor(BackOff.STEADY.minusMillis(1));
        draws(BackOff.FIRST.multipliedBy(2));
        backOff.picture();
        draws(BackOff.FIRST.multipliedBy(4));
        picturesFor(BackOff.STEADY);
        draws(BackOff.FIRST);
        assertEquals(Duration.ofSeconds(15), BackOff.LONGEST);
    }
}
