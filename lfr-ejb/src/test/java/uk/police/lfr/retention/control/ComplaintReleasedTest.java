package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.retention.entity.HoldSigner;

/** An alert that was kept for a complaint goes, once it is released, as if nobody had complained: never later. */
class ComplaintReleasedTest {
    private static final HoldSigner DPO = new HoldSigner("dpo", true);
    private static final Instant COMPLAINED = SweepWorld.ENDED.minus(Duration.ofHours(1));
    private static final Duration WEEK = Duration.ofDays(7);
    private static final long ALERT = 121_000;

    @TempDir
    private Path folder;

    private SweepWorld world;

    @BeforeEach
    void somebodyComplains() {
        world = new SweepWorld(folder);
        world.clock.move(Duration.between(SweepWorld.ENDED, COMPLAINED));
        world.ended(12, 1, 1);
        String until = COMPLAINED.plus(WEEK).toString().replace('T', ' ').replace("Z", "+00:00");
        world.run(() -> {
            world.sql("update alert set complaint_by = 'constable', complaint_at = raised_at,"
                    + " complaint_until = timestamp with time zone '" + until + "'");
            world.of(HoldKeeping.class).complain(ALERT, 12, "constable", COMPLAINED.plus(WEEK));
        });
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void foundIncorrect() {
        world.run(() -> world.sql("update alert set state = 'OPERATOR_NO_MATCH', used_at = raised_at"));
    }

    private void release() {
        world.run(() -> world.of(HoldKeeping.class).release(1, DPO));
    }

    private long leftAfter(Duration since) {
        world.clock.move(Duration.between(world.clock.instant(), COMPLAINED.plus(since)));
        world.sweep();
        return world.count("alert");
    }

    @Test
    void unreleasedItStaysSevenDaysAndNotAMomentLonger() {
        foundIncorrect();
        assertEquals(1, leftAfter(WEEK.minusSeconds(1)));
        assertEquals(0, leftAfter(WEEK));
    }

    @Test
    void anIncorrectOneIsDueTheMomentItIsReleased() {
        foundIncorrect();
        assertEquals(1, leftAfter(Duration.ofMinutes(30)));
        release();
        assertEquals(0, leftAfter(Duration.ofMinutes(31)));
        assertEquals(1, world.count("alert_tombstone where reason = 'COMPLAINT_ENDED'"));
    }

    @Test
    void oneThatIsStillInUseGoesTwentyFourHoursAfterTheOperation() {
        release();
        assertEquals(1, leftAfter(Duration.ofHours(25).minusSeconds(1)));
        assertEquals(0, leftAfter(Duration.ofHours(25)));
    }

    @Test
    void oneWhoseDayIsLongOverGoesAtOnce() {
        assertEquals(1, leftAfter(Duration.ofDays(3)));
        release();
        assertEquals(0, leftAfter(Duration.ofDays(3).plusSeconds(20)));
    }

    @Test
    void oneThatDataProtectionConfirmedForAShorterTimeGoesWithThatTime() {
        foundIncorrect();
        world.run(() -> world.of(HoldKeeping.class).confirm(1, DPO, COMPLAINED.plus(Duration.ofDays(2))));
        assertEquals(1, leftAfter(Duration.ofDays(2).minusSeconds(1)));
        assertEquals(0, leftAfter(Duration.ofDays(2)));
    }
}
