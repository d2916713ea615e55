package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final Deadlines DEADLINES = new Deadlines(PolicyFile.ofTheProduct());

    @ParameterizedTest
    @CsvSource({
        // ended, list due: midnight of the force's day, in winter and in summer
        "2026-01-15T20:00:00Z, 2026-01-16T00:00:00Z",
        "2026-07-01T20:00:00Z, 2026-07-01T23:00:00Z",
        // half past midnight in British Summer Time, still yesterday in UTC
        "2026-07-01T23:30:00Z, 2026-07-02T23:00:00Z",
        // at midnight exactly the new day has begun
        "2026-01-16T00:00:00Z, 2026-01-17T00:00:00Z",
        // the night on which the clocks go forward: that day has 23 hours
        "2026-03-28T22:00:00Z, 2026-03-29T00:00:00Z",
        "2026-03-29T00:30:00Z, 2026-03-29T23:00:00Z",
        "2026-03-29T01:30:00Z, 2026-03-29T23:00:00Z",
        // the night on which they go back: that day has 25 hours, the rule stays at 24
        "2026-10-24T22:30:00Z, 2026-10-24T23:00:00Z",
        "2026-10-24T23:30:00Z, 2026-10-25T23:30:00Z",
        "2026-10-25T00:30:00Z, 2026-10-26T00:00:00Z",
        "2026-10-25T01:30:00Z, 2026-10-26T00:00:00Z"
    })
    void theListGoesAtTheEndOfTheDay(Instant ended, Instant due) {
        assertEquals(due, DEADLINES.ofWatchlist(ended));
    }

    @Test
    void theListIsNeverKeptLongerThanItsHoursInAWholeYear() {
        Instant ended = Instant.parse("2026-01-01T00:00:00Z");
        for (int halfHour = 0; halfHour < 2 * 24 * 365; halfHour++) {
            Duration kept = Duration.between(ended, DEADLINES.ofWatchlist(ended));
            assertTrue(
                    kept.compareTo(Duration.ZERO) > 0 && kept.compareTo(Duration.ofHours(24)) <= 0, ended.toString());
            ended = ended.plus(Duration.ofMinutes(30));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // now, written before: the midnight after seven years of the calendar are over
        "2033-11-28T23:59:59Z, 2026-11-28T00:00:00Z",
        "2033-11-29T00:00:00Z, 2026-11-29T00:00:00Z",
        "2033-06-30T23:00:00Z, 2026-06-30T23:00:00Z",
        // of a leap day, the last day of February is the last
        "2031-02-28T12:00:00Z, 2024-02-28T00:00:00Z",
        "2031-03-01T00:00:00Z, 2024-03-01T00:00:00Z",
        // a leap day takes nothing that the day before it left
        "2028-02-29T12:00:00Z, 2021-03-01T00:00:00Z",
        "2028-03-01T00:00:00Z, 2021-03-01T00:00:00Z"
    })
    void logEntriesGoAtTheMidnightAfterTheirYears(Instant now, Instant before) {
        assertEquals(before, DEADLINES.loggedBefore(now));
    }

    @ParameterizedTest
    @CsvSource({
        // closed, due: the midnight after seven years of the calendar, in winter and in summer
        "2026-11-28T09:00:00Z, 2033-11-29T00:00:00Z",
        "2026-06-30T22:59:59Z, 2033-06-30T23:00:00Z",
        "2026-06-30T23:00:00Z, 2033-07-01T23:00:00Z",
        // of a leap day, the last day of February is the last
        "2024-02-29T12:00:00Z, 2031-03-01T00:00:00Z",
        "2021-02-28T12:00:00Z, 2028-02-29T00:00:00Z"
    })
    void aRecordGoesAtTheMidnightAfterItsYears(Instant closed, Instant due) {
        assertEquals(due, DEADLINES.ofRecord(closed));
        assertTrue(closed.isBefore(DEADLINES.closedBefore(due)));
        assertFalse(closed.isBefore(DEADLINES.closedBefore(due.minusMillis(1))));
    }

    @Test
    void anEntryIsDueAtItsDeadlineAndNotAMomentBefore() {
        Instant written = Instant.parse("2024-01-01T00:00:00Z");
        for (int hour = 0; hour < 24 * 366 * 2; hour += 7) {
            Instant due = DEADLINES.ofLogEntry(written);
            assertTrue(written.isBefore(DEADLINES.loggedBefore(due)), written.toString());
            assertFalse(written.isBefore(DEADLINES.loggedBefore(due.minusMillis(1))), written.toString());
            written = written.plus(Duration.ofHours(7));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:00:00Z, 2026-03-29T22:00:00Z",
        "2026-10-24T22:00:00Z, 2026-10-25T22:00:00Z",
        "2026-06-01T12:00:00Z, 2026-06-02T12:00:00Z"
    })
    void alertsGoAfterTwentyFourElapsedHoursWhateverTheClocksDo(Instant ended, Instant due) {
        assertEquals(due, DEADLINES.ofAlerts(ended));
    }
}
