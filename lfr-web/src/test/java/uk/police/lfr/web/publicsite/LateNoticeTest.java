package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RecordValue;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.contract.WithholdingReason;

/** A notice that came late says so, and why, in both languages. */
class LateNoticeTest {
    private static final BilingualText REASON =
            new BilingualText("Called off within the hour.", "Fe’i canslwyd o fewn yr awr.");

    private static List<RecordRevision> first(RevisionKind kind) {
        return List.of(new RecordRevision(1, kind, Instant.EPOCH, REASON, "", ""));
    }

    private static RecordDocument withheld(WithholdingReason reason) {
        return new RecordDocument(Map.of(
                "notice.withheld", RecordValue.flag(reason != null),
                "notice.withheld_reason", RecordValue.word(reason)));
    }

    @ParameterizedTest
    @EnumSource(WithholdingReason.class)
    void aWithheldNoticeNamesTheClassOfItsReason(WithholdingReason reason) {
        for (Language language : Language.values()) {
            String said = LateNotice.words(withheld(reason), first(RevisionKind.RETROSPECTIVE_NOTICE), language);
            assertTrue(said.endsWith(new PublicWords(language).text("withheld." + reason)), said);
        }
    }

    @Test
    void anyOtherLateNoticeSaysWhyInWords() {
        assertEquals(
                "This notice was published only afterwards. Called off within the hour.",
                LateNotice.words(withheld(null), first(RevisionKind.RETROSPECTIVE_NOTICE), Language.ENGLISH));
        assertEquals(
                "Dim ond wedyn y cyhoeddwyd yr hysbysiad hwn. Fe’i canslwyd o fewn yr awr.",
                LateNotice.words(withheld(null), first(RevisionKind.RETROSPECTIVE_NOTICE), Language.WELSH));
    }

    @Test
    void aNoticeInTimeSaysNothingOfIt() {
        assertEquals("", LateNotice.words(withheld(null), first(RevisionKind.NOTICE), Language.ENGLISH));
    }
}
