package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.fixture.NoSignatures;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.SigningPurpose;

class LeaseHolderTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
    private final Desk desk = new Desk();
    private long nanos = Long.MAX_VALUE - 5;
    private final LeaseCheck check =
            Wiring.set(Wiring.set(new LeaseCheck(), "keys", new NoSignatures()), "clock", clock);
    private final LeaseHolder holder = new LeaseHolder(12, "a1", desk, check, clock, () -> nanos);

    private void timePasses(Duration by) {
        clock.move(by);
        nanos += by.toNanos();
    }

    private void move(Duration by) {
        timePasses(by);
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
        timePasses(LeaseDesk.TERM.minusMillis(1));
        assertTrue(holds());
        timePasses(Duration.ofMillis(1));
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

    @Test
    void aClockSetBackAnHourLengthensNoLease() {
        holder.renewIfDue();
        desk.answer = Answer.FAIL;
        timePasses(LeaseDesk.TERM.minusSeconds(1));
        assertTrue(holds());
        clock.move(Duration.ofHours(-1));
        assertFalse(holds(), "on the wall it has not been issued yet");
        clock.move(Duration.ofHours(1));
        assertTrue(holds());
        timePasses(Duration.ofSeconds(1));
        clock.move(Duration.ofSeconds(-30));
        assertFalse(holds(), "on the wall half a term is left, but the term has passed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"REPLAY", "OTHER_SESSION", "OTHER_DEPLOYMENT", "TAMPERED", "TOO_LONG", "EXPIRED", "UNSIGNED"})
    void aLeaseThatIsNotGoodIsNone(Answer bad) {
        holder.renewIfDue();
        assertTrue(holds());
        desk.answer = bad;
        move(LeaseHolder.RENEW_EVERY);
        assertFalse(holds());
    }

    @Test
    void otherTermsEndWhatComparedUnderTheOldOnesAndTheSessionGoesOn() {
        holder.renewIfDue();
        desk.threshold = 0.64;
        move(LeaseHolder.RENEW_EVERY);
        assertFalse(holds(), "nothing more is compared under the old threshold");
        assertEquals(0.64, holder.changed().orElseThrow().threshold());
        LeaseHolder next = LeaseHolder.successor(holder);
        assertEquals(0.64, next.current().orElseThrow().threshold());
        assertEquals(3, next.current().orElseThrow().sequence());
        assertTrue(next.changed().isEmpty());
    }

    private enum Answer {
        GRANT,
        REPLAY,
        OTHER_SESSION,
        OTHER_DEPLOYMENT,
        TAMPERED,
        TOO_LONG,
        EXPIRED,
        UNSIGNED,
        REFUSE,
        FAIL
    }

    private final class Desk extends LeaseDesk {
        private Answer answer = Answer.GRANT;
        private int asked;
        private double threshold = 0.6;

        @Override
        public Optional<Lease> mint(long deploymentId, String session, long lastSequence) {
            asked++;
            Instant now = clock.instant();
            Lease good = signed(deploymentId, session, lastSequence + 1, now, TERM);
            return switch (answer) {
                case GRANT -> Optional.of(good);
                case REPLAY -> Optional.of(signed(deploymentId, session, lastSequence, now, TERM));
                case OTHER_SESSION -> Optional.of(signed(deploymentId, "b2", lastSequence + 1, now, TERM));
                case OTHER_DEPLOYMENT -> Optional.of(signed(13, session, lastSequence + 1, now, TERM));
                case TAMPERED -> Optional.of(lease(deploymentId, session, lastSequence + 1, now, TERM, 0.1)
                        .signed(good.signature()));
                case TOO_LONG -> Optional.of(signed(deploymentId, session, lastSequence + 1, now, TERM.plusMillis(1)));
                case EXPIRED -> Optional.of(signed(deploymentId, session, lastSequence + 1, now.minus(TERM), TERM));
                case UNSIGNED -> Optional.of(good.signed("no hexadecimal"));
                case REFUSE -> Optional.empty();
                case FAIL -> throw new IllegalStateException("the log cannot append");
            };
        }

        private Lease signed(long deploymentId, String session, long sequence, Instant from, Duration term) {
            Lease lease = lease(deploymentId, session, sequence, from, term, threshold);
            byte[] text = lease.signedText().getBytes(StandardCharsets.UTF_8);
            return lease.signed(HexFormat.of().formatHex(new NoSignatures().sign(SigningPurpose.LEASE, text)));
        }

        private Lease lease(
                long deploymentId, String session, long sequence, Instant from, Duration term, double threshold) {
            return new Lease(
                    session, sequence, deploymentId, 5, "00ff", threshold, List.of(1L), from, from.plus(term), "");
        }
    }
}
