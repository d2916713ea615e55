package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublishingItem;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RevisionKind;

/** What is published stays published: changes and corrections are further versions. */
class PublicationTest {
    private static final AlertTally ONE_ARREST =
            new AlertTally(1, 1, 0, 0, 0, 0, 0, 0, 0, 1, new OutcomeTally(1, 0, 0, null, 0, 0));

    private final PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000));

    @AfterEach
    void close() {
        portal.close();
    }

    private void announced() {
        portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
    }

    private void reported() {
        announced();
        portal.becomes(Deployments::ended);
        portal.counts(500, ONE_ARREST);
        portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
    }

    @Test
    void aNoticeHasNoFiguresYet() {
        announced();
        PublicDeployment read = portal.reads();
        assertEquals(DeploymentPhase.UPCOMING, read.phase());
        assertEquals("not_applicable", read.document().value("alerts.total").cell());
        assertEquals("25", read.document().value("notice.hours").value());
    }

    @Test
    void aCancelledDeploymentStaysAndSaysSo() {
        announced();
        portal.becomes(Deployments::cancelled);
        portal.sweep();
        portal.sweep();
        PublicDeployment read = portal.reads();
        assertEquals(DeploymentPhase.CANCELLED, read.phase());
        assertEquals("cancelled", read.document().value("status").value());
        assertEquals(
                List.of(RevisionKind.NOTICE, RevisionKind.UPDATE),
                read.revisions().stream().map(revision -> revision.kind()).toList());
        assertEquals("The deployment will not take place", reasonOfTheLast(read));
    }

    /** Refused and cancelled plans are told of, too; marked as late, with the reason. */
    @Test
    void whatWasOverBeforeItWasAnnouncedIsToldOfAfterwardsWithTheReason() {
        BilingualText reason = new BilingualText("It was called off within the hour", "Fe’i canslwyd o fewn yr awr");
        refusedNotice("transparency.notice_in_time", () -> portal.desk()
                .publishNoticeAfterwards(PublicPortal.DEPLOYMENT, reason));
        portal.becomes(Deployments::cancelled);
        refusedNotice("transparency.notice_afterwards", () -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
        refusedNotice("transparency.afterwards_reason", () -> portal.desk()
                .publishNoticeAfterwards(PublicPortal.DEPLOYMENT, new BilingualText("Late", "")));
        portal.does(() -> portal.desk().publishNoticeAfterwards(PublicPortal.DEPLOYMENT, reason));
        RecordRevision only = portal.reads().revisions().get(0);
        assertEquals(RevisionKind.RETROSPECTIVE_NOTICE, only.kind());
        assertEquals(reason, only.reason());
        assertEquals(DeploymentPhase.CANCELLED, portal.reads().phase());
    }

    private void refusedNotice(String key, Runnable step) {
        assertEquals(
                key, assertThrows(LfrException.class, () -> portal.does(step)).key());
        assertEquals(List.of(), portal.readsAll());
    }

    @Test
    void oneThatTookPlaceHasEnded() {
        announced();
        portal.becomes(Deployments::ended);
        portal.sweep();
        assertEquals("The deployment has ended", reasonOfTheLast(portal.reads()));
    }

    private static String reasonOfTheLast(PublicDeployment read) {
        return read.revisions().get(read.revisions().size() - 1).reason().en();
    }

    @Test
    void resultsThatAreNotOutInTimeAreOneIncidentAndMarked() {
        announced();
        portal.becomes(Deployments::ended);
        Instant due = Drafts.END.plus(Duration.ofDays(5));
        portal.clock().move(Duration.between(portal.clock().instant(), due));
        portal.sweep();
        assertEquals(List.of(), incidents());
        assertEquals(false, portal.desk().items().get(0).resultsLate(due));
        portal.clock().move(Duration.ofMillis(1));
        portal.sweep();
        portal.sweep();
        assertEquals(List.of("RESULTS_LATE"), incidents());
        PublishingItem item = portal.desk().items().get(0);
        assertEquals(due, item.resultsBefore());
        assertEquals(true, item.resultsLate(portal.clock().instant()));
    }

    @Test
    void resultsOfWhatWasNeverLiveAreNotAwaited() {
        announced();
        portal.becomes(Deployments::cancelled);
        portal.clock().move(Duration.ofDays(60));
        portal.sweep();
        assertEquals(List.of(), incidents());
    }

    @Test
    void aNoticeIsMeantToBeOutADayBefore() {
        PublishingItem item = portal.desk().items().get(0);
        Instant dayBefore = Drafts.START.minus(Duration.ofHours(24));
        assertEquals(false, item.noticeLate(dayBefore));
        assertEquals(true, item.noticeLate(dayBefore.plusMillis(1)));
        announced();
        assertEquals(false, portal.desk().items().get(0).noticeLate(Drafts.START));
    }

    private List<String> incidents() {
        return portal.logged().stream()
                .filter(IncidentFound.class::isInstance)
                .map(found -> ((IncidentFound) found).kind())
                .toList();
    }

    @Test
    void resultsArePublishedOnceAndNotWhileAlertsAreOpen() {
        announced();
        portal.becomes(Deployments::ended);
        portal.counts(500, new AlertTally(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, OutcomeTally.NONE));
        assertThrows(WrongState.class, () -> portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT)));
        portal.counts(500, ONE_ARREST);
        portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
        assertThrows(WrongState.class, () -> portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT)));
    }

    @Test
    void resultsWaitForTheProofOfDeletionAndForTheReview() {
        announced();
        portal.becomes(Deployments::ended);
        portal.isCertified(false);
        refused("transparency.not_certified");
        portal.isCertified(true);
        portal.becomes(before -> Deployments.in(DeploymentState.PURGED, before));
        refused("transparency.not_reviewed");
        assertEquals(1, portal.reads().revisions().size());
    }

    private void refused(String key) {
        assertEquals(
                key,
                assertThrows(
                                WrongState.class,
                                () -> portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT)))
                        .key());
    }

    @Test
    void whileAnAlertIsHeldNotEverythingIsDeleted() {
        reported();
        assertEquals(true, portal.reads().everythingDeleted());
        portal.held(7L);
        assertEquals(false, portal.reads().everythingDeleted());
        assertEquals(1, portal.reads().alertsHeld());
    }

    @Test
    void recordsOfTheFirstReleaseAreCarriedOverWithTheirFigures() {
        portal.becomes(Deployments::ended);
        portal.sql("insert into public_record (deployment_id, reference, notice_published_at, notice_published_by,"
                + " results_published_at, results_published_by, watchlist_size, faces_scanned, alerts, true_confirmed,"
                + " true_unconfirmed, false_confirmed, false_unconfirmed, declined, unadjudicated, engagements,"
                + " arrests, other_outcomes, no_action) values (12, '2026-0012', current_timestamp, 'p',"
                + " current_timestamp, 'p', 40, 900, 3, 2, 0, 0, 1, 0, 0, 2, 1, 1, 0)");
        assertEquals(List.of(), portal.readsAll());
        portal.sweep();
        PublicDeployment read = portal.reads();
        assertEquals("40", read.document().value("watchlist.size").value());
        assertEquals("3", read.document().value("alerts.total").value());
        assertEquals(
                "not_recorded", read.document().value("outcomes.safeguarded").cell());
    }
}
