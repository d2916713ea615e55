package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.fixture.TestClock;

class LeaseHolderTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
    private final Desk desk = new Desk();
    private final LeaseHolder holder = new LeaseHolder(12, desk, clock);

    private void move(Duration by) {
        clock.move(by);
        holder.renewIfDue();
    }

    private boolean holds() {
        return holder.current().isPresent();
    }

    @Test
    void thereIsNoLeaseBeforeItIsAskedFor() {
        assertFalse(holds());
        assertEquals(0, desk.asked);
    }

    @Test
    void aLeaseIsRenewedWellBeforeItEndsAndNotMoreOften() {
        holder.renewIfDue();
        for (int second = 0; second < 600; second++) {
            move(Duration.ofSeconds(1));
            assertTrue(holds());
        }
        assertEquals(1 + 600 / LeaseHolder.RENEW_EVERY.toSeconds(), desk.asked);
    }

    @Test
    void aLeaseThatNobodyRenewsRunsOut() {
        holder.renewIfDue();
        clock.move(LeaseDesk.TERM.minusMillis(1));
        assertTrue(holds());
        clock.move(Duration.ofMillis(1));
        assertFalse(holds());
    }

    @Test
    void aRefusalGivesTheLeaseUpAtOnce() {
        holder.renewIfDue();
        desk.answer = Answer.REFUSE;
        move(LeaseHolder.RENEW_EVERY);
        assertFalse(holds());
    }

    @Test
    void aFaultLeavesTheLeaseToRunOutAndNoLonger() {
        holder.renewIfDue();
        Instant end = holder.current().orElseThrow().expiresAt();
        desk.answer = Answer.FAIL;
        while (clock.instant().isBefore(end)) {
            assertTrue(holds(), clock.instant().toString());
            move(Duration.ofSeconds(1));
        }
        assertFalse(holds());
    }

    @Test
    void afterAFaultItIsTriedAgainSoonerAndHealsBeforeTheEnd() {
        holder.renewIfDue();
        desk.answer = Answer.FAIL;
        move(LeaseHolder.RENEW_EVERY);
        assertEquals(2, desk.asked);
        desk.answer = Answer.GRANT;
        move(LeaseHolder.RENEW_EVERY.dividedBy(4));
        assertEquals(3, desk.asked);
        assertEquals(
                clock.instant().plus(LeaseDesk.TERM),
                holder.current().orElseThrow().expiresAt());
    }

    @Test
    void whoGivesItUpHasNone() {
        holder.renewIfDue();
        holder.giveUp();
        assertFalse(holds());
    }

    private enum Answer {
        GRANT,
        REFUSE,
        FAIL
    }

    private final class Desk extends LeaseDesk {
        private Answer answer = Answer.GRANT;
        private int asked;

        @Override
        public Optional<Lease> mint(long deploymentId) {
            asked++;
            return switch (answer) {
                case GRANT -> Optional.of(new Lease(
                        deploymentId, 5, 0.6, clock.instant(), clock.instant().plus(TERM)));
                case REFUSE -> Optional.empty();
                case FAIL -> throw new IllegalStateException("the log cannot append");
            };
        }
    }
}
