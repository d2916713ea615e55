package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.RecordPurge;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.RecordExpired;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.HoldRequest;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.retention.entity.HoldSigner;

/** What is on file of a deployment goes seven years after it was closed, unless it is held; never before. */
class RecordExpiryTest {
    private static final long OLD = 31;
    private static final long YOUNG = 32;
    private static final long OPEN = 33;
    private static final List<String> PAPERS = List.of(
            "deployment_side",
            "pack_page",
            "authority_version",
            "threshold_proposal",
            "preapproval",
            "ground_check",
            "application_version",
            "application_reading",
            "duty");

    @TempDir
    private Path folder;

    private SweepWorld world;

    @BeforeEach
    void threeDeployments() {
        world = new SweepWorld(folder);
        world.run(() -> {
            RecordRows rows = new RecordRows(world);
            rows.closed(OLD, "2019-11-27 23:59:59.999+00:00");
            rows.closed(YOUNG, "2019-11-28 00:00:00+00:00");
            rows.open(OPEN);
        });
    }

    @AfterEach
    void close() {
        world.close();
    }

    private DeploymentView view(long deployment) {
        return world.in(
                () -> world.of(DeploymentStore.class).deployment(deployment).view());
    }

    private long papers(long deployment) {
        return PAPERS.stream()
                .mapToLong(table -> world.count(table + " where deployment_id = " + deployment))
                .sum();
    }

    private void assertKept(long deployment) {
        assertEquals(PAPERS.size(), papers(deployment));
        assertEquals("because", view(deployment).plan().justification());
        assertEquals("lead", view(deployment).requestedBy());
        assertNull(view(deployment).recordExpiredAt());
    }

    private void assertGone(long deployment) {
        DeploymentView left = view(deployment);
        assertEquals(0, papers(deployment));
        assertEquals("", left.plan().justification());
        assertEquals("", left.requestedBy());
        assertNull(left.decidedBy());
        assertNull(left.rationale());
        assertNull(left.endReason());
        assertNull(left.days().get(0).course().review());
        assertNull(left.days().get(0).course().reviewedBy());
        assertEquals("", left.plan().cameras().get(0).address());
        assertEquals(1, world.deleted(DataClass.CORPORATE_RECORD, deployment));
    }

    @Test
    void theRecordGoesAtTheMidnightAfterItsYearsAndWhatThePublicWasToldStays() {
        world.sweep();
        assertGone(OLD);
        assertEquals("title", view(OLD).plan().title().en());
        assertEquals("Gate", view(OLD).plan().cameras().get(0).name());
        assertEquals(SweepWorld.ENDED, view(OLD).recordExpiredAt());
        assertEquals(List.of(new RecordExpired(OLD, "2019-31")), world.heard(RecordExpired.class));
        assertKept(YOUNG);
        assertKept(OPEN);
        world.clock.move(Duration.ofHours(6).minusMillis(1));
        world.sweep();
        assertKept(YOUNG);
        world.clock.move(Duration.ofMillis(1));
        world.sweep();
        assertGone(YOUNG);
        assertKept(OPEN);
    }

    @Test
    void whatIsLateIsAnIncidentAndTheSecondSweepDoesNothing() {
        world.sweep();
        world.sweep();
        assertEquals(1, world.heard(RecordExpired.class).size());
        assertEquals(1, world.deleted(DataClass.CORPORATE_RECORD, OLD));
        assertEquals(List.of("deployment/31/day/0/CORPORATE_RECORD"), missed());
    }

    @Test
    void whatACrashLeftOfThePapersTheNextSweepFinds() {
        world.run(() -> world.of(RecordPurge.class).expire(OLD));
        assertEquals(PAPERS.size(), papers(OLD));
        world.sweep();
        assertGone(OLD);
        assertEquals(1, world.heard(RecordExpired.class).size());
    }

    @Test
    void papersStayWhereNobodyHasSaidThatTheRecordExpiredAndOfADeploymentThatIsNotClosed() {
        RecordPurge purge = world.of(RecordPurge.class);
        world.run(purge::dropPapers);
        assertKept(OLD);
        assertThrows(WrongState.class, () -> world.run(() -> purge.expire(OPEN)));
        assertKept(OPEN);
    }

    @Test
    void aHeldRecordStaysUntilItsHoldEnds() {
        world.run(() -> hold(OLD, OLD));
        world.sweep();
        assertKept(OLD);
        assertEquals(List.of(), missed());
        assertEquals(1, board().get(0).held());
        world.clock.move(Duration.ofDays(21));
        world.sweep();
        assertGone(OLD);
    }

    @Test
    void aHoldNamesTheDeploymentItselfAndARecordThatIsThere() {
        assertThrows(InvalidInput.class, () -> world.run(() -> hold(OLD, YOUNG)));
        assertThrows(InvalidInput.class, () -> world.run(() -> hold(99, 99)));
        world.sweep();
        assertThrows(InvalidInput.class, () -> world.run(() -> hold(OLD, OLD)));
    }

    private void hold(long item, long deployment) {
        world.of(HoldKeeping.class)
                .place(
                        new HoldRequest(
                                DataClass.CORPORATE_RECORD,
                                item,
                                deployment,
                                HoldReason.CIVIL_CLAIM,
                                "County Court, claim 7/26",
                                SweepWorld.ENDED.plus(Duration.ofDays(20))),
                        new HoldSigner("dpo", true));
    }

    @Test
    void theBoardShowsWhatIsDueSoonAndElseTheNext() {
        assertEquals(List.of(item(OLD, "2026-11-28T00:00:00Z"), item(YOUNG, "2026-11-29T00:00:00Z")), board());
        world.clock.move(Duration.ofHours(6));
        world.sweep();
        assertEquals(List.of(), board());
        world.run(() -> new RecordRows(world).closed(34, "2024-02-29 12:00:00+00:00"));
        assertEquals(List.of(item(34, "2031-03-01T00:00:00Z")), board());
    }

    private static DueItem item(long deployment, String due) {
        return new DueItem(
                RetentionRule.CORPORATE_RECORD, deployment, "2019-" + deployment, 0, 1, 0, Instant.parse(due));
    }

    private List<DueItem> board() {
        return world.in(() -> world.of(DueBoard.class).under(PolicyFile.ofTheProduct())).stream()
                .filter(item -> item.rule() == RetentionRule.CORPORATE_RECORD)
                .toList();
    }

    private List<String> missed() {
        return world.heard(IncidentFound.class).stream()
                .filter(found -> found.kind().equals(MissedDeadlines.KIND))
                .map(IncidentFound::subject)
                .toList();
    }

    @Test
    void whoWalkedGoesAndHowManyWereRecognisedStays() {
        var before = world.in(() -> world.of(AlertRegister.class).recognised(OLD));
        world.sweep();
        assertEquals(1, before.numerator());
        assertEquals(before, world.in(() -> world.of(AlertRegister.class).recognised(OLD)));
        assertEquals(1, world.count("test_subject where username = '' and confirmed_by = ''"));
        assertEquals(1, world.count("test_pass where wearing = '' and direction = ''"));
        assertTrue(world.count("test_subject where username = 'walker'") > 0, "of the others");
    }
}
