package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.RecordChange;
import uk.police.lfr.transparency.contract.RecordRevised;
import uk.police.lfr.transparency.contract.RevisionKind;

/** Whoever signs a correction has seen what it changes, and nothing else is published. */
class CorrectionTest {
    private static final AlertTally ONE_ARREST =
            new AlertTally(1, 1, 0, 0, 0, 0, 0, 0, 0, 1, new OutcomeTally(1, 0, 0, null, 0, 0));
    private static final AlertTally UNDONE =
            new AlertTally(1, 1, 0, 0, 0, 0, 0, 0, 0, 1, new OutcomeTally(1, 0, 0, null, 1, 0));
    private static final BilingualText REASON = new BilingualText("The arrest was undone", "Dadwnaed yr arestiad");

    private final PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000));

    @BeforeEach
    void reported() {
        portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
        portal.becomes(Deployments::ended);
        portal.counts(500, ONE_ARREST);
        portal.clock().move(Duration.ofNanos(496_595_172)); // Finer than what the database keeps.
        portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private CorrectionDraft draft() {
        return portal.drafts(PublicPortal.DEPLOYMENT, null);
    }

    private void correct(BilingualText reason, String seal) {
        portal.does(() -> portal.desk().correct(PublicPortal.DEPLOYMENT, null, reason, seal));
    }

    private String refusal(String seal) {
        return assertThrows(LfrException.class, () -> correct(REASON, seal)).key();
    }

    @Test
    void theDifferenceIsShownAndThenPublishedAsARevision() {
        String before = portal.document(2);
        portal.counts(500, UNDONE);
        CorrectionDraft draft = draft();
        assertEquals(
                List.of("outcomes.de_arrested"),
                draft.changes().stream().map(RecordChange::column).toList());
        assertEquals("0", draft.changes().get(0).said().cell());
        assertEquals("1", draft.changes().get(0).is().cell());

        correct(REASON, draft.seal());
        assertEquals(
                "1", portal.reads().document().value("outcomes.de_arrested").value());
        assertEquals(before, portal.document(2));
        RecordRevised logged =
                (RecordRevised) portal.logged().get(portal.logged().size() - 1);
        assertEquals(3, logged.revision().number());
        assertEquals(RevisionKind.CORRECTION, logged.revision().kind());
        assertEquals(REASON, logged.revision().reason());
    }

    @Test
    void whatHasChangedSinceItWasShownIsShownAgainFirst() {
        portal.counts(500, UNDONE);
        String seal = draft().seal();
        portal.counts(501, UNDONE);
        assertEquals("transparency.changed_since_shown", refusal(seal));
        assertEquals(2, portal.reads().revisions().size());
        correct(REASON, draft().seal());
        assertEquals("501", portal.reads().document().value("faces.seen").value());
    }

    @Test
    void whatChangesNothingIsNoCorrection() {
        assertEquals(List.of(), draft().changes());
        assertEquals("transparency.nothing_to_correct", refusal(draft().seal()));
    }

    @Test
    void aCorrectionSaysWhyInBothLanguages() {
        portal.counts(500, UNDONE);
        String seal = draft().seal();
        assertThrows(InvalidInput.class, () -> correct(new BilingualText("A slip", ""), seal));
    }
}
