package uk.police.lfr.recognition.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.deployment.contract.Lease;

/** The lease under which a deployment's workers compare. Asked per frame, renewed well before it ends. Thread-safe. */
final class LeaseHolder {
    private static final System.Logger LOG = System.getLogger(LeaseHolder.class.getName());

    /** Three tries fit into one term. */
    static final Duration RENEW_EVERY = Duration.ofSeconds(20);

    private final long deploymentId;
    private final LeaseDesk desk;
    private final Clock clock;
    private volatile Lease lease;
    private volatile Instant renewAt = Instant.EPOCH;

    LeaseHolder(long deploymentId, LeaseDesk desk, Clock clock) {
        this.deploymentId = deploymentId;
        this.desk = desk;
        this.clock = clock;
    }

    /** The lease, if it holds at this moment. */
    Optional<Lease> current() {
        Lease held = lease;
        return held != null && held.holdsAt(clock.instant()) ? Optional.of(held) : Optional.empty();
    }

    /** Renews when it is time. A refusal gives the lease up at once; a fault leaves it to run out. */
    void renewIfDue() {
        Instant now = clock.instant();
        if (now.isBefore(renewAt)) {
            return;
        }
        renewAt = now.plus(RENEW_EVERY);
        try {
            lease = desk.mint(deploymentId).orElse(null);
        } catch (RuntimeException fault) {
            renewAt = now.plus(RENEW_EVERY.dividedBy(4));
            LOG.log(System.Logger.Level.ERROR, "No lease for deployment " + deploymentId, fault);
        }
    }

    void giveUp() {
        lease = null;
    }
}
