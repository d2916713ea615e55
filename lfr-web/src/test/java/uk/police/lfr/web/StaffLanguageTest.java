package uk.police.lfr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.SpokenLanguage;
import uk.police.lfr.web.failure.RefusalText;

/** Whatever code says on a staff page, it says in the language of who reads it. */
class StaffLanguageTest {
    private static final Instant MORNING = Instant.parse("2026-11-24T10:00:00Z");

    private final PoliceTime time = new PoliceTime();
    private final PlainWords words = new PlainWords();

    @Test
    void datesAndLengthsAreWelsh() {
        try (var welsh = StaffLanguage.speak(SpokenLanguage.WELSH)) {
            assertEquals("Maw 24 Tach 2026, 10:00", time.minute(MORNING));
            assertEquals("Maw 24 Tach 2026, 10:00 i 18:00", time.window(MORNING, MORNING.plus(Duration.ofHours(8))));
            assertEquals("24 awr 0 mun", time.length(Duration.ofDays(1)));
            assertEquals("5 mlynedd", words.length("P5Y"));
            assertEquals("2 flynedd", words.length("P2Y"));
            assertEquals("7 mlynedd", words.length("P7Y"));
            assertEquals("31 diwrnod", words.length("P31D"));
            assertEquals("4 diwrnod yn ôl", PlainWords.away(MORNING, MORNING.minus(Duration.ofDays(4))));
            assertEquals("ymhen 5 awr", PlainWords.away(MORNING, MORNING.plus(Duration.ofHours(5))));
        }
    }

    @Test
    void namesAndRangesAreWelsh() {
        try (var welsh = StaffLanguage.speak(SpokenLanguage.WELSH)) {
            assertEquals("Rhybudd 17", words.name("alert/17"));
            assertEquals("Cyfrif wedi’i gloi", words.name("ACCOUNT_LOCKED"));
            assertEquals("5 eiliad i 2 funud", words.setting("PT5S to PT2M"));
            assertEquals("Uwch-arolygydd neu’n uwch", words.setting("SUPERINTENDENT or above"));
            assertEquals("ie neu na", words.setting("true or false"));
        }
    }

    @Test
    void refusalsAreWelsh() {
        try (var welsh = StaffLanguage.speak(SpokenLanguage.WELSH)) {
            assertEquals("Nid oes defnydd o’r fath.", RefusalText.of(new NotFound("deployment.not_found")));
            assertEquals(
                    "Mae angen y rheng Uwch-arolygydd neu’n uwch ar hyn; eich un chi yw Arolygydd.",
                    RefusalText.of("deployment.rank_too_low", Rank.SUPERINTENDENT, Rank.INSPECTOR));
            assertEquals(
                    "Penderfynwyd ar D-1 eisoes, gan ao: Wedi’i awdurdodi.",
                    RefusalText.of("deployment.decided_by_other", "D-1", "ao", DeploymentState.AUTHORISED));
        }
    }

    @Test
    void theWelshHalfIsReadWhereThereIsOne() {
        StaffLanguage language = new StaffLanguage();
        assertEquals("Match day", language.of(new BilingualText("Match day", "Diwrnod gêm")));
        try (var welsh = StaffLanguage.speak(SpokenLanguage.WELSH)) {
            assertEquals("Diwrnod gêm", language.of(new BilingualText("Match day", "Diwrnod gêm")));
            assertEquals("Match day", language.of(new BilingualText("Match day", "")));
            assertEquals("", language.of(null));
            assertEquals("en", language.getOther());
        }
    }

    @Test
    void afterwardsIsSpokenWhatWasSpokenBefore() {
        try (var welsh = StaffLanguage.speak(SpokenLanguage.WELSH)) {
            try (var english = StaffLanguage.speak(SpokenLanguage.ENGLISH)) {
                assertEquals(SpokenLanguage.ENGLISH, StaffLanguage.spoken());
            }
            assertEquals(SpokenLanguage.WELSH, StaffLanguage.spoken());
        }
        assertEquals(SpokenLanguage.ENGLISH, StaffLanguage.spoken());
    }
}
