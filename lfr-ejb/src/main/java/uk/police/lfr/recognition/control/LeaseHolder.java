package uk.police.lfr.recognition.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.deployment.contract.Lease;

/**
 * The lease under which a session's workers compare. Checked in full when it comes, asked per frame whether it still
 * holds, renewed well before it ends. Thread-safe.
 *
 * <p>It holds by two clocks at once: until its end on the wall, and for as long as it was good for when it came on the
 * clock that nobody can set. So a wall clock that is set back does not lengthen it.
 */
final class LeaseHolder {
    private static final System.Logger LOG = System.getLogger(LeaseHolder.class.getName());

    /** Three tries fit into one term. */
    static final Duration RENEW_EVERY = Duration.ofSeconds(20);

    private final long deploymentId;
    private final String session;
    private final LeaseDesk desk;
    private final LeaseCheck check;
    private final Clock clock;
    private final LongSupplier nanos;
    private volatile Held held;
    private volatile Lease onOtherTerms;
    private String terms;
    private long sequence;
    private long renewAtNanos;
    private boolean asked;

    private record Held(Lease lease, long untilNanos) {}

    /**
     * @param session a nonce of its own for every session
     * @param nanos a clock that only goes forward, such as {@link System#nanoTime}
     */
    LeaseHolder(long deploymentId, String session, LeaseDesk desk, LeaseCheck check, Clock clock, LongSupplier nanos) {
        this.deploymentId = deploymentId;
        this.session = session;
        this.desk = desk;
        this.check = check;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** The same session's holder for the terms to which it was changed. */
    static LeaseHolder successor(LeaseHolder before) {
        LeaseHolder next = new LeaseHolder(
                before.deploymentId, before.session, before.desk, before.check, before.clock, before.nanos);
        next.sequence = before.sequence;
        next.renewIfDue();
        return next;
    }

    /** The lease, if it holds at this moment. */
    Optional<Lease> current() {
        Held now = held;
        boolean holds = now != null && now.lease().holdsAt(clock.instant()) && nanos.getAsLong() - now.untilNanos() < 0;
        return holds ? Optional.of(now.lease()) : Optional.empty();
    }

    /** Renews when it is time. A refusal gives the lease up at once; a fault leaves it to run out. */
    synchronized void renewIfDue() {
        long now = nanos.getAsLong();
        if (asked && now - renewAtNanos < 0) {
            return;
        }
        asked = true;
        renewAtNanos = now + RENEW_EVERY.toNanos();
        try {
            held = desk.mint(deploymentId, session, sequence)
                    .filter(this::accept)
                    .filter(this::onTheSameTerms)
                    .map(lease -> new Held(lease, now + left(lease).toNanos()))
                    .orElse(null);
        } catch (RuntimeException fault) {
            renewAtNanos = now + RENEW_EVERY.dividedBy(4).toNanos();
            LOG.log(System.Logger.Level.ERROR, "No lease for deployment " + deploymentId, fault);
        }
    }

    private boolean accept(Lease lease) {
        boolean good = check.good(lease, deploymentId, session, sequence);
        if (good) {
            sequence = lease.sequence();
        } else {
            LOG.log(System.Logger.Level.ERROR, "Deployment {0}: a lease that is not ours or not good", deploymentId);
        }
        return good;
    }

    /** Whoever compares under these terms has to stop when they change; others begin under the new ones. */
    private boolean onTheSameTerms(Lease lease) {
        if (terms == null) {
            terms = lease.terms();
        }
        boolean same = terms.equals(lease.terms());
        onOtherTerms = same ? null : lease;
        return same;
    }

    /** The lease on changed terms that ended this one, if that is why it ended. */
    Optional<Lease> changed() {
        return Optional.ofNullable(onOtherTerms);
    }

    private Duration left(Lease lease) {
        Instant now = clock.instant();
        return Duration.between(now, lease.expiresAt());
    }

    void giveUp() {
        held = null;
    }

    /** The session is over; its lease is nobody's from now on. */
    void giveBack() {
        desk.giveBack(deploymentId, session);
    }
}
