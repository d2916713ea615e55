package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.HoldRequest;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.retention.entity.HoldSigner;

/** Footage is on the retention board: how much of each day, how much of it held, and when the next of it goes. */
class FootageBoardTest {
    private static final Instant FIRST = Instant.parse("2026-11-28T12:00:00Z");
    private static final Duration KEPT = Duration.ofHours(31 * 24);

    @TempDir
    private Path folder;

    private SweepWorld world;

    @BeforeEach
    void threeSegments() {
        world = new SweepWorld(folder);
        world.ended(12, 1, 0);
        world.run(() -> {
            for (int i = 0; i < 3; i++) {
                String key = world.keys()
                        .create(new KeyScope(KeyScope.Kind.FOOTAGE_SEGMENT, "deployment/12/segment/" + i))
                        .value();
                segment(i + 1, FIRST.plus(Duration.ofMinutes(10L * i)), key);
            }
        });
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void segment(long id, Instant start, String key) {
        world.sql("insert into footage_segment (id, deployment_id, recorded_on, camera_id, camera_name, starts_at,"
                + " ends_at, delete_after, key_id, key_hour, file_name, bytes, sha256, pictures, lost, state, version)"
                + " values (" + id + ", 12, date '2026-11-28', 1, 'Gate', timestamp with time zone '" + text(start)
                + "', timestamp with time zone '" + text(start.plusSeconds(600)) + "', timestamp with time zone '"
                + text(start.plus(KEPT)) + "', '" + key + "', 'h', 'f" + id + "', 1, 'x', 1, 0, 'COMPLETE', 0)");
    }

    private static String text(Instant instant) {
        return instant.toString().replace('T', ' ').replace("Z", "+00:00");
    }

    private List<DueItem> footage() {
        return world
                .in(() ->
                        world.of(DueBoard.class).under(world.of(Policies.class).current()))
                .stream()
                .filter(item -> item.rule() == RetentionRule.FOOTAGE)
                .toList();
    }

    private void hold(long segment) {
        world.run(() -> world.of(HoldKeeping.class)
                .place(
                        new HoldRequest(
                                DataClass.FOOTAGE,
                                segment,
                                12,
                                HoldReason.COURT_ORDER,
                                "Crown Court, order 41/26",
                                world.clock.instant().plus(Duration.ofDays(20))),
                        new HoldSigner("dpo", true)));
    }

    @Test
    void aHoldNamesASegmentThatIsThereAndOfThatDeployment() {
        HoldableItems items = world.of(HoldableItems.class);
        assertTrue(world.in(() -> items.there(request(DataClass.FOOTAGE, 1, 12))));
        assertFalse(world.in(() -> items.there(request(DataClass.FOOTAGE, 1, 13))));
        assertFalse(world.in(() -> items.there(request(DataClass.FOOTAGE, 99, 12))));
        assertFalse(world.in(() -> items.there(request(DataClass.ALERT, 1, 12))));
    }

    private HoldRequest request(DataClass dataClass, long item, long deployment) {
        return new HoldRequest(
                dataClass,
                item,
                deployment,
                HoldReason.COURT_ORDER,
                "Crown Court, order 41/26",
                world.clock.instant().plus(Duration.ofDays(20)));
    }

    @Test
    void aDaysFootageIsOneLineDueWithItsFirstSegment() {
        assertEquals(List.of(new DueItem(RetentionRule.FOOTAGE, 12, "2026-12", 1, 3, 0, FIRST.plus(KEPT))), footage());
    }

    @Test
    void whatIsHeldIsCountedAndDoesNotMakeTheRestDue() {
        hold(1);
        assertEquals(
                List.of(new DueItem(
                        RetentionRule.FOOTAGE,
                        12,
                        "2026-12",
                        1,
                        3,
                        1,
                        FIRST.plus(Duration.ofMinutes(10)).plus(KEPT))),
                footage());
    }

    @Test
    void heldFootageBeyondItsTimeIsNoMissedDeadlineAndTheRestIs() {
        world.sweep();
        world.clock.move(
                Duration.between(world.clock.instant(), FIRST.plus(KEPT).minus(Duration.ofDays(1))));
        hold(1);
        world.sweep();
        String missed = "retention_incident where kind = 'MISSED_DEADLINE' and subject like '%FOOTAGE'";
        world.clock.move(Duration.ofDays(1).plusMinutes(5));
        world.sweep();
        assertEquals(0, world.count(missed));
        world.clock.move(Duration.ofMinutes(20));
        world.sweep();
        assertEquals(1, world.count(missed), "two segments that no sweep came for in time");
        assertEquals(List.of(1), footage().stream().map(DueItem::held).toList());
        assertEquals(1, world.count("footage_segment"));
    }
}
