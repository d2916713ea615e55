package uk.police.lfr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class PoliceTimeTest {

    private final PoliceTime time = new PoliceTime();

    @Test
    void summerTimeIsApplied() {
        assertEquals("Sat 7 Sept 2024, 11:00", time.minute(Instant.parse("2024-09-07T10:00:00Z")));
        assertEquals("Thu 7 Nov 2024, 10:00", time.minute(Instant.parse("2024-11-07T10:00:00Z")));
    }

    @Test
    void aFormsTimeIsReadBackAsItWasTyped() {
        LocalDateTime typed = LocalDateTime.parse("2026-07-01T14:30");
        assertEquals(Instant.parse("2026-07-01T13:30:00Z"), PoliceTime.instant(typed));
        assertEquals(typed, PoliceTime.local(PoliceTime.instant(typed)));
    }

    @Test
    void aWindowNamesTheEndsDayOnlyIfItDiffers() {
        Instant start = Instant.parse("2024-11-07T10:00:00Z");
        assertEquals("Thu 7 Nov 2024, 10:00 to 18:00", time.window(start, start.plus(Duration.ofHours(8))));
        assertEquals(
                "Thu 7 Nov 2024, 10:00 to Fri 8 Nov 2024, 10:00", time.window(start, start.plus(Duration.ofDays(1))));
    }

    @Test
    void lengthsSayNoMoreThanTwoUnits() {
        assertEquals("42 s", time.length(Duration.ofSeconds(42)));
        assertEquals("3 min 5 s", time.length(Duration.ofSeconds(185)));
        assertEquals("24 h 0 min", time.length(Duration.ofDays(1)));
    }
}
