package uk.police.lfr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    private final PlainWords words = new PlainWords();

    @Test
    void recordsHaveNames() {
        assertEquals("Alert 17", words.name("alert/17"));
        assertEquals("Account locked", words.name("ACCOUNT_LOCKED"));
        assertEquals("Days late", words.name("daysLate"));
        assertEquals("", words.name(""));
    }

    @Test
    void lengthsAreSaidByTheLargestWholeUnit() {
        assertEquals("24 hours", words.length("PT24H"));
        assertEquals("24 hours", words.length("P1D"));
        assertEquals("31 days", words.length("P31D"));
        assertEquals("1 minute", words.length("PT60S"));
        assertEquals("90 seconds", words.length("PT1M30S"));
        assertEquals("12 months", words.length("P12M"));
        assertEquals("7 years", words.length("P7Y"));
        assertEquals("at once", words.length("PT0S"));
        assertEquals("for good", words.length("permanent"));
        assertEquals("as it comes", words.length("as it comes"));
    }

    @Test
    void settingsAndTheirRangesAreReadable() {
        assertEquals("5 seconds to 2 minutes", words.setting("PT5S to PT2M"));
        assertEquals("24 hours to 365 days", words.setting("P1D to P365D"));
        assertEquals("Assistant chief constable or above", words.setting("ASSISTANT_CHIEF_CONSTABLE or above"));
        assertEquals("yes or no", words.setting("true or false"));
        assertEquals("above 0, to 1/1000", words.setting("above 0, to 1/1000"));
    }

    @Test
    void howFarOffAMomentIs() {
        assertEquals("in 5 hours", PlainWords.away(NOW, NOW.plusSeconds(5 * 3600 + 10)));
        assertEquals("in 1 minute", PlainWords.away(NOW, NOW.plusSeconds(60)));
        assertEquals("3 days ago", PlainWords.away(NOW, NOW.minusSeconds(3 * 86_400)));
    }
}
