package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;

/** The two deployments of the force's own page, in both languages. */
class PublicWordsTest {

    private static final PublicWords ENGLISH = new PublicWords(Language.ENGLISH);
    private static final PublicWords WELSH = new PublicWords(Language.WELSH);

    @Test
    void oneDayIsNamedWithItsWeekday() {
        Instant start = Instant.parse("2024-09-07T10:00:00Z");
        Instant end = Instant.parse("2024-09-07T17:00:00Z");
        assertEquals("Saturday, 7 September 2024", ENGLISH.days(start, end));
        assertEquals("Dydd Sadwrn, 7 Medi 2024", WELSH.days(start, end));
    }

    @Test
    void severalDaysAreOneRange() {
        Instant start = Instant.parse("2024-05-21T08:00:00Z");
        Instant end = Instant.parse("2024-05-22T16:00:00Z");
        assertEquals("21 to 22 May 2024", ENGLISH.days(start, end));
        assertEquals("21 i 22 Mai 2024", WELSH.days(start, end));
    }

    @Test
    void aRangeOverTheTurnOfTheYearNamesBothYears() {
        Instant start = Instant.parse("2024-12-31T20:00:00Z");
        Instant end = Instant.parse("2025-01-01T03:00:00Z");
        assertEquals("31 December 2024 to 1 January 2025", ENGLISH.days(start, end));
    }

    @Test
    void hoursAreThoseOfTheClockInBritain() {
        Instant start = Instant.parse("2024-09-07T10:00:00Z");
        Instant end = Instant.parse("2024-09-07T17:30:00Z");
        assertEquals("11:00 to 18:30", ENGLISH.hours(start, end));
    }

    @Test
    void figuresAreGroupedAndZeroIsSaid() {
        assertEquals("34,900", ENGLISH.figure(new Figure(FigureState.REPORTED, 34_900L)));
        assertEquals("34,900", WELSH.figure(new Figure(FigureState.REPORTED, 34_900L)));
        assertEquals("0 (none)", ENGLISH.figure(new Figure(FigureState.ZERO, 0L)));
    }

    @Test
    void notRecordedIsNotZero() {
        Figure unknown = new Figure(FigureState.NOT_RECORDED, null);
        assertEquals("Not recorded", ENGLISH.figure(unknown));
        assertNotEquals(ENGLISH.figure(unknown), ENGLISH.figure(new Figure(FigureState.ZERO, 0L)));
    }
}
