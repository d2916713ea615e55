package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import uk.police.lfr.transparency.contract.DueStep;
import uk.police.lfr.transparency.contract.DueTask;
import uk.police.lfr.transparency.contract.PublicationKind;

/** What is due, until when, and who has to act first. */
class DueTasksTest {
    private static final Instant NOW = Drafts.START.minus(Duration.ofDays(2));
    private static final AlertTally ONE_OPEN = new AlertTally(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, OutcomeTally.NONE);

    private final PublicPortal portal = new PublicPortal(Deployments.authorised(), NOW);

    @AfterEach
    void close() {
        portal.close();
    }

    private void announced() {
        portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
    }

    private DueTask only() {
        List<DueTask> due = portal.due();
        assertEquals(1, due.size(), due.toString());
        return due.get(0);
    }

    private void nextIs(DueStep step) {
        assertEquals(step, only().next());
    }

    @Test
    void aNoticeIsDueADayBeforeTheStart() {
        DueTask notice = only();
        assertEquals(DueTask.Kind.NOTICE, notice.kind());
        assertEquals(Drafts.START.minus(Duration.ofHours(24)), notice.due());
        assertEquals(DueStep.Actor.PUBLISHER, notice.next().actor());
        assertEquals(Duration.ofDays(1), notice.left(NOW));
        assertFalse(notice.overdue(notice.due()));
        assertTrue(notice.overdue(notice.due().plusMillis(1)));
    }

    @Test
    void whatIsPlannedPublishesItselfAndNobodyNeedAct() {
        portal.does(() -> portal.desk().plan(PublicPortal.DEPLOYMENT, PublicationKind.NOTICE, NOW.plusSeconds(60)));
        nextIs(DueStep.PUBLISHES_ITSELF);
        assertEquals(NOW.plusSeconds(60), only().planned());
        portal.becomes(before -> Deployments.authorised(Drafts.titled(new BilingualText("Match day", ""))));
        portal.clock().move(Duration.ofMinutes(1));
        portal.sweep();
        nextIs(DueStep.PLAN_AGAIN);
    }

    @Test
    void nothingIsDueOfWhatIsAnnouncedAndToCome() {
        announced();
        assertEquals(List.of(), portal.due());
    }

    @Test
    void nothingIsDueOfWhatWasCancelledBeforeAnybodyHeardOfIt() {
        portal.becomes(Deployments::cancelled);
        assertEquals(List.of(), portal.due());
    }

    @Test
    void resultsAreDueFiveDaysAfterTheEndAndEachStepHasItsPerson() {
        announced();
        portal.becomes(Deployments::ended);
        portal.becomes(before -> Deployments.in(DeploymentState.PURGING, before));
        portal.counts(500, ONE_OPEN);
        assertEquals(Drafts.END.plus(Duration.ofDays(5)), only().due());
        nextIs(DueStep.DECIDE_ALERTS);
        portal.counts(500, AlertTally.NONE);
        nextIs(DueStep.DELETE);
        portal.becomes(before -> Deployments.in(DeploymentState.PURGED, before));
        portal.isCertified(false);
        nextIs(DueStep.CERTIFY);
        portal.isCertified(true);
        nextIs(DueStep.REVIEW);
        assertEquals(DueStep.Actor.OFFICER, only().next().actor());
        portal.becomes(before -> Deployments.in(DeploymentState.REVIEWED, before));
        nextIs(DueStep.PUBLISH_RESULTS);
        portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
        assertEquals(List.of(), portal.due());
    }

    @Test
    void aWithheldNoticePublishesItselfWhenItsDayIsOver() {
        portal.withheldUntil(LocalDate.of(2026, 12, 1));
        DueTask notice = only();
        assertEquals(DueTask.Kind.RETROSPECTIVE_NOTICE, notice.kind());
        assertEquals(Instant.parse("2026-12-02T00:00:00Z"), notice.due());
        assertEquals(DueStep.Actor.SYSTEM, notice.next().actor());
    }

    @Test
    void theWelshOfAnUrgentNoticeIsDueAtOnce() {
        portal.becomes(before -> Deployments.authorised(Drafts.titled(new BilingualText("Missing child", ""))));
        portal.does(() -> portal.desk()
                .publishNoticeWithoutWelsh(PublicPortal.DEPLOYMENT, "The child was seen here an hour ago."));
        assertEquals(DueTask.Kind.WELSH, only().kind());
        assertTrue(only().overdue(NOW.plusMillis(1)));
    }

    @Test
    void aDayIsReviewedBeforeTheNextBegins() {
        portal.becomes(before -> Deployments.afterItsFirstDay());
        announced();
        DueTask review = only();
        assertEquals(DueTask.Kind.DAY_REVIEW, review.kind());
        assertEquals(Drafts.START.plus(Duration.ofDays(1)), review.due());
        nextIs(DueStep.REVIEW_DAY);
    }
}
