package uk.police.lfr.web.admin.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimelineScaleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    private static int share(Duration ahead) {
        return TimelineScale.share(NOW, NOW.plus(ahead));
    }

    @Test
    void eachStepIsAFifth() {
        assertEquals(0, share(Duration.ZERO));
        assertEquals(10, share(Duration.ofMinutes(30)));
        assertEquals(20, share(Duration.ofHours(1)));
        assertEquals(40, share(Duration.ofHours(6)));
        assertEquals(60, share(Duration.ofDays(1)));
        assertEquals(80, share(Duration.ofDays(7)));
        assertEquals(90, share(Duration.ofDays(19)));
    }

    @Test
    void whatHasPassedIsAtItsBeginningAndWhatIsFarAtItsEnd() {
        assertEquals(0, share(Duration.ofDays(-3)));
        assertEquals(100, share(Duration.ofDays(31)));
        assertEquals(100, share(Duration.ofDays(365)));
    }
}
