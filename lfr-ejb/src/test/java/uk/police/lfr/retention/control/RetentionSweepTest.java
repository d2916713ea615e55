package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.alert.contract.AlertErased;
import uk.police.lfr.audit.contract.PrivatePartsExpired;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.HoldRequest;
import uk.police.lfr.retention.contract.PurgeCertified;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.retention.entity.HoldSigner;
import uk.police.lfr.watchlist.contract.WatchlistPurged;

/** The sweep may come once, twice, late or from two servers: each thing is deleted and counted once. */
class RetentionSweepTest {
    private static final long DEPLOYMENT = 12;
    private static final int ALERTS = 5;

    @TempDir
    private Path folder;

    private SweepWorld world;

    @BeforeEach
    void aDayIsOver() {
        world = new SweepWorld(folder);
        world.ended(DEPLOYMENT, 1, ALERTS);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void assertAllGoneAndCountedOnce(long deployment, int days) {
        assertEquals(0, world.count("alert where deployment_id = " + deployment));
        assertEquals(ALERTS * days, world.count("alert_tombstone where deployment_id = " + deployment));
        assertEquals(ALERTS * days, world.deleted(DataClass.ALERT, deployment));
        assertEquals(3L * days, world.deleted(DataClass.WATCHLIST_ENTRY, deployment));
        assertEquals(3L * days, world.deleted(DataClass.WATCHLIST_IMAGE, deployment));
        assertEquals(DeploymentState.PURGED, world.state(deployment));
    }

    @Test
    void nothingGoesBeforeItsTimeAndEachThingAtIt() {
        world.sweep();
        assertEquals(ALERTS, world.count("alert"));
        assertEquals(3, world.count("watchlist_entry"), "the day is not over before midnight");
        world.clock.move(Duration.ofHours(6)); // midnight in London
        world.sweep();
        assertEquals(0, world.count("watchlist_entry"));
        assertEquals(ALERTS, world.count("alert"));
        assertEquals(List.of(DayState.ENDED), world.days(DEPLOYMENT));
        world.clock.move(Duration.ofHours(18));
        world.sweep();
        assertAllGoneAndCountedOnce(DEPLOYMENT, 1);
        assertEquals(0, world.keyFiles());
    }

    @Test
    void theSecondSweepDoesNothing() {
        world.clock.move(Duration.ofHours(24));
        world.sweep();
        int erased = world.heard(AlertErased.class).size();
        int incidents = world.heard(IncidentFound.class).size();
        world.sweep();
        assertAllGoneAndCountedOnce(DEPLOYMENT, 1);
        assertEquals(ALERTS, erased);
        assertEquals(erased, world.heard(AlertErased.class).size());
        assertEquals(incidents, world.heard(IncidentFound.class).size());
        assertEquals(1, world.heard(WatchlistPurged.class).size());
        assertEquals(2, world.heard(PurgeCertified.class).size(), "the day and the deployment");
    }

    @Test
    void aWeekOfDowntimeIsCaughtUpInOneGoAndReportedAsMissed() {
        world.ended(13, 3, ALERTS);
        world.clock.move(Duration.ofDays(7));
        world.sweep();
        assertAllGoneAndCountedOnce(DEPLOYMENT, 1);
        assertAllGoneAndCountedOnce(13, 3);
        long missed = world.heard(IncidentFound.class).stream()
                .filter(found -> found.kind().equals(MissedDeadlines.KIND))
                .count();
        assertEquals(8, missed, "alerts and list of four days");
    }

    @Test
    void twoServersThatSweepAtOnceDeleteAndCountEachThingOnce() throws Exception {
        for (long more = 20; more < 30; more++) {
            world.ended(more, 2, ALERTS);
        }
        world.clock.move(Duration.ofDays(7));
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try (SweepWorld other = world.another()) {
            List<Future<?>> sweeps =
                    List.of(servers.submit(() -> sweep(world, both)), servers.submit(() -> sweep(other, both)));
            for (Future<?> sweep : sweeps) {
                sweep.get(60, TimeUnit.SECONDS);
            }
            for (long each = 20; each < 30; each++) {
                assertAllGoneAndCountedOnce(each, 2);
            }
            assertEquals(
                    11 + 21,
                    world.heard(PurgeCertified.class).size()
                            + other.heard(PurgeCertified.class).size());
        } finally {
            servers.shutdownNow();
        }
        assertEquals(11, world.count("deletion_certificate"));
        assertEquals(21, world.count("day_certificate"));
        assertEquals(43, world.count("retention_incident"), "42 missed deadlines and no policy, each reported once");
    }

    private void logged(long sequence, String at) {
        world.run(() -> world.sql("insert into audit_entry (sequence, at, actor, action, subject, facts, salt, leaf)"
                + " values (" + sequence + ", timestamp with time zone '" + at
                + "', 'officer', 'Step', 's', 'f', x'00',"
                + " x'00')"));
    }

    @Test
    void logEntriesOlderThanSevenYearsAreAnnouncedUnlessTheyAreHeldAndKeptUntilThen() {
        logged(0, "2019-11-27 08:00:00+00:00");
        logged(1, "2019-11-27 09:00:00+00:00");
        logged(2, "2020-11-28 09:00:00+00:00");
        hold(DataClass.LOG_ENTRY, 1);
        world.sweep();
        assertEquals(
                List.of(new PrivatePartsExpired(0, Instant.parse("2019-11-28T00:00:00Z"))),
                world.heard(PrivatePartsExpired.class));
        assertEquals(
                List.of(new DueItem(
                        RetentionRule.AUDIT_LOG, 0, "audit-log", 0, 2, 1, Instant.parse("2026-11-28T00:00:00Z"))),
                world.in(() -> world.of(DueBoard.class).under(PolicyFile.ofTheProduct())).stream()
                        .filter(item -> item.rule() == RetentionRule.AUDIT_LOG)
                        .toList());
        assertTrue(
                world.heard(IncidentFound.class).stream()
                        .anyMatch(found -> found.subject().equals("audit-log/2026-11-28")),
                "eighteen hours late");
        assertEquals(3, world.count("audit_entry where actor = 'officer'"), "not before the log itself says so");
    }

    @Test
    void holdsOfTheRecordAndOfLogEntriesDoNotKeepTheCertificateWaiting() {
        hold(DataClass.CORPORATE_RECORD, DEPLOYMENT);
        hold(DataClass.LOG_ENTRY, 1);
        world.clock.move(Duration.ofHours(24));
        world.sweep();
        assertAllGoneAndCountedOnce(DEPLOYMENT, 1);
        assertEquals(2, world.heard(PurgeCertified.class).size(), "the day and the deployment");
    }

    private void hold(DataClass dataClass, long item) {
        world.run(() -> world.of(HoldKeeping.class)
                .place(
                        new HoldRequest(
                                dataClass,
                                item,
                                DEPLOYMENT,
                                HoldReason.COURT_ORDER,
                                "Crown Court, order 41/26",
                                SweepWorld.ENDED.plus(Duration.ofDays(20))),
                        new HoldSigner("dpo", true)));
    }

    private static Void sweep(SweepWorld server, CountDownLatch both) throws InterruptedException {
        both.countDown();
        both.await();
        server.sweep();
        return null;
    }
}
