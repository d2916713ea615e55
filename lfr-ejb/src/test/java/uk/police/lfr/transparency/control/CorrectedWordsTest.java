package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.PublicText;
import uk.police.lfr.transparency.contract.RecordChange;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RevisionKind;

/** A slip in a published title, context or place is put right as a revision; the application stays as it was signed. */
class CorrectedWordsTest {
    private static final BilingualText REASON = new BilingualText("The street was wrong", "Roedd y stryd yn anghywir");
    private static final BilingualText CROWDS =
            new BilingualText("Crowds on the way to the ground", "Torfeydd ar y ffordd i'r maes");
    private static final BilingualText MATCH = new BilingualText("Match day", "Diwrnod gêm");
    private static final BilingualText STREET = new BilingualText("Bridge Street", "Heol y Bont");
    private static final PublicText RIGHT = new PublicText(MATCH, CROWDS, STREET);

    private final PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000));

    @AfterEach
    void close() {
        portal.close();
    }

    private void announce() {
        portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
    }

    private CorrectionDraft draft(PublicText words) {
        return portal.drafts(PublicPortal.DEPLOYMENT, words);
    }

    private void correct(PublicText words) {
        String seal = draft(words).seal();
        portal.does(() -> portal.desk().correct(PublicPortal.DEPLOYMENT, words, REASON, seal));
    }

    @Test
    void theWordsOfANoticeArePutRightBesideWhatWasWrong() {
        announce();
        String wrong = portal.document(1);
        assertEquals(
                List.of("location.name.en", "location.name.cy"),
                draft(RIGHT).changes().stream().map(RecordChange::column).toList());
        correct(RIGHT);
        assertEquals(STREET, portal.reads().place());
        assertEquals(MATCH, portal.reads().title());
        assertEquals(wrong, portal.document(1));
        RecordRevision newest = portal.reads().revisions().get(1);
        assertEquals(RevisionKind.CORRECTION, newest.kind());
        assertEquals(REASON, newest.reason());
    }

    @Test
    void nothingMakesThemWrongAgain() {
        announce();
        correct(RIGHT);
        portal.sweep();
        assertEquals(2, portal.reads().revisions().size(), "the notice is not out of date for it");
        portal.becomes(Deployments::ended);
        portal.counts(500, AlertTally.NONE);
        portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
        assertEquals(STREET, portal.reads().place());
        assertEquals(STREET, portal.desk().preview(PublicPortal.DEPLOYMENT).place());
        assertEquals(List.of(), draft(null).changes());
    }

    @Test
    void whatWasRightGoesOnFollowingTheApplication() {
        announce();
        correct(RIGHT);
        BilingualText cup = new BilingualText("Cup day", "Diwrnod cwpan");
        portal.becomes(before -> Deployments.authorised(Drafts.titled(cup)));
        portal.sweep();
        assertEquals(cup, portal.reads().title());
        assertEquals(STREET, portal.reads().place());
    }

    @Test
    void aCorrectionCanBeTakenBack() {
        announce();
        BilingualText before = portal.reads().place();
        correct(RIGHT);
        correct(new PublicText(MATCH, CROWDS, before));
        assertEquals(before, portal.reads().place());
        assertEquals(3, portal.reads().revisions().size());
    }

    @Test
    void whoChangesTheWordsAfterTheyWereShownIsShownThemAgain() {
        announce();
        String seal = draft(RIGHT).seal();
        PublicText other = new PublicText(MATCH, CROWDS, new BilingualText("Mill Street", "Heol y Felin"));
        assertEquals(
                "transparency.changed_since_shown",
                assertThrows(
                                LfrException.class,
                                () -> portal.does(
                                        () -> portal.desk().correct(PublicPortal.DEPLOYMENT, other, REASON, seal)))
                        .key());
    }

    @Test
    void noTextIsTakenAwayAndNothingIsCorrectedThatWasNeverPublished() {
        assertThrows(LfrException.class, () -> draft(RIGHT));
        announce();
        PublicText half = new PublicText(MATCH, CROWDS, new BilingualText("Bridge Street", ""));
        assertEquals(
                "placeCy", assertThrows(InvalidInput.class, () -> draft(half)).field());
    }

    @Test
    void welshThatIsStillToComeIsNotSaidByACorrection() {
        BilingualText english = new BilingualText("Match day", "");
        portal.becomes(before -> Deployments.authorised(Drafts.titled(english)));
        portal.does(() -> portal.desk()
                .publishNoticeWithoutWelsh(
                        PublicPortal.DEPLOYMENT, "The translator cannot be reached before the match"));
        correct(new PublicText(new BilingualText("Cup day", "Diwrnod cwpan"), CROWDS, STREET));
        assertEquals(new BilingualText("Cup day", ""), portal.reads().title());
        portal.does(() -> portal.desk().supplyWelsh(PublicPortal.DEPLOYMENT, new PublicText(MATCH, CROWDS, STREET)));
        assertEquals(new BilingualText("Cup day", "Diwrnod gêm"), portal.reads().title());
    }
}
