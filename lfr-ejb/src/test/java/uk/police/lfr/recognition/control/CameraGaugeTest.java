package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.recognition.contract.CameraState;

/** What the console is told of a camera. */
class CameraGaugeTest {
    private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    private final TestClock clock = new TestClock(START);
    private final List<CameraState> told = new ArrayList<>();
    private long nanos;
    private final CameraGauge gauge = new CameraGauge(1, "Gate 1", clock, () -> nanos, told::add);

    private void pass(Duration time) {
        clock.move(time);
        nanos += time.toNanos();
    }

    @Test
    void aFirstConnectionIsNoReconnection() {
        gauge.connecting();
        assertEquals(CameraState.CONNECTING, gauge.status().state());
        assertEquals(1, gauge.status().attempts());
        gauge.pictured();
        assertEquals(CameraState.LIVE, gauge.status().state());
        assertEquals(0, gauge.status().attempts());
        assertEquals(0, gauge.status().reconnects());
        assertNull(gauge.status().lastFaultAt());
    }

    @Test
    void eachReturnIsCountedHoweverManyTriesItTook() {
        for (int turn = 1; turn <= 3; turn++) {
            for (int attempt = 1; attempt <= 4; attempt++) {
                gauge.connecting();
                gauge.broke(CameraState.UNREACHABLE, "no connection");
                assertEquals(attempt, gauge.status().attempts());
            }
            pass(Duration.ofSeconds(2));
            gauge.pictured();
            gauge.pictured();
            assertEquals(turn, gauge.status().reconnects());
        }
    }

    @Test
    void whenItIsTriedAgainIsSaidUntilItIs() {
        gauge.connecting();
        assertNull(gauge.status().nextAttemptAt());
        gauge.broke(CameraState.UNREACHABLE, "no connection");
        gauge.pausing(Duration.ofSeconds(15));
        assertEquals(START.plusSeconds(15), gauge.status().nextAttemptAt());
        pass(Duration.ofSeconds(15));
        gauge.connecting();
        assertNull(gauge.status().nextAttemptAt());
        gauge.pausing(Duration.ofSeconds(15));
        gauge.stopped();
        assertNull(gauge.status().nextAttemptAt(), "nobody tries any more");
    }

    @Test
    void theLastFaultStaysWhenItIsOver() {
        gauge.pictured();
        pass(Duration.ofSeconds(1));
        gauge.broke(CameraState.SILENT, "sends no more pictures");
        assertEquals("sends no more pictures", gauge.status().message());
        pass(Duration.ofSeconds(1));
        gauge.pictured();
        assertEquals("", gauge.status().message());
        assertEquals("sends no more pictures", gauge.status().lastFault());
        assertEquals(START.plusSeconds(1), gauge.status().lastFaultAt());
        assertEquals(START.plusSeconds(2), gauge.status().since());
    }

    @Test
    void theSameFaultAgainKeepsSinceAndTellsNobody() {
        gauge.broke(CameraState.UNREACHABLE, "no connection");
        pass(Duration.ofSeconds(9));
        gauge.broke(CameraState.UNREACHABLE, "no connection");
        assertEquals(START, gauge.status().since());
        assertEquals(START.plusSeconds(9), gauge.status().lastFaultAt());
        assertEquals(List.of(CameraState.UNREACHABLE), told);
    }

    /** The reader may be held up where it hears of nothing. */
    @Test
    void withoutPicturesNoCameraIsLiveWhateverItsReaderSays() {
        gauge.pictured();
        pass(CameraGauge.LIVE_FOR);
        assertEquals(CameraState.LIVE, gauge.status().state());
        pass(Duration.ofMillis(1));
        assertEquals(CameraState.SILENT, gauge.status().state());
        assertTrue(gauge.status().message().contains("4 s"));
        gauge.pictured();
        assertEquals(CameraState.LIVE, gauge.status().state());
    }

    @Test
    void aClockThatIsSetMakesNoCameraSilentAndNoAgeNegative() {
        gauge.pictured();
        clock.move(Duration.ofHours(2));
        assertEquals(CameraState.LIVE, gauge.status().state());
        gauge.taken(Duration.ofHours(-1));
        gauge.analysedIn(Duration.ofHours(-1));
        assertEquals(0, gauge.status().queueAgeMillis());
        assertEquals(0, gauge.status().latencyMillis());
        gauge.taken(Duration.ofMillis(40));
        gauge.analysedIn(Duration.ofMillis(70));
        assertEquals(40, gauge.status().queueAgeMillis());
        assertEquals(70, gauge.status().latencyMillis());
    }
}
