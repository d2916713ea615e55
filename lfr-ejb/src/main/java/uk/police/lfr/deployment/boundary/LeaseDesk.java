package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeaseMinted;
import uk.police.lfr.deployment.contract.LeaseRefused;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.watchlist.boundary.SealedLists;

/**
 * The dead-man switch. A lease is minted only while a valid authority covers the moment and the list is sealed, and
 * only if the audit log takes the entry: the entry is written in the same transaction, so a log that cannot append
 * leaves the worker without a lease.
 */
@Stateless
@PermitAll // Asked by workers, which have no user; it grants nothing that the authority has not granted.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeaseDesk {
    /** How long a lease lasts (domain brief A5, {@code lfr.engine.lease.ttl}). */
    public static final Duration TERM = Duration.ofSeconds(60);

    @Inject
    private DeploymentStore deployments;

    @Inject
    private SealedLists watchlists;

    @Inject
    private Clock clock;

    @Inject
    private Event<LeaseMinted> minted;

    @Inject
    private Event<LeaseRefused> refused;

    /** @return a lease, or empty: stop comparing and wipe */
    public Optional<Lease> mint(long deploymentId) {
        Deployment deployment = deployments.deployment(deploymentId);
        Instant now = clock.instant();
        Optional<String> obstacle = obstacleFor(deployment, now);
        if (obstacle.isPresent()) {
            refused.fire(new LeaseRefused(Auditable.SYSTEM, deploymentId, obstacle.get()));
            return Optional.empty();
        }
        Lease lease = new Lease(
                deploymentId,
                deployment.watchlistId(),
                deployment.plan().threshold(),
                now,
                earlier(now.plus(TERM), deployment.authorityEnds()));
        minted.fire(new LeaseMinted(
                Auditable.SYSTEM, deploymentId, lease.expiresAt().toString()));
        return Optional.of(lease);
    }

    private Optional<String> obstacleFor(Deployment deployment, Instant now) {
        if (!deployment.authorisedAt(now)) {
            return Optional.of("no authority now");
        }
        return watchlists.isSealed(deployment.watchlistId()) ? Optional.empty() : Optional.of("watchlist not sealed");
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
