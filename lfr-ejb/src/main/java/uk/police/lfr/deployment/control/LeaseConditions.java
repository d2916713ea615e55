package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.deployment.contract.LeaseObstacle;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.ClockWatch;
import uk.police.lfr.platform.boundary.StorageWatch;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** Everything that must hold at the moment in which a lease is minted. The signing keys answer for the vault. */
@Dependent
public class LeaseConditions {
    @Inject
    private SealedLists watchlists;

    @Inject
    private ThresholdRules thresholds;

    @Inject
    private ClockWatch clockWatch;

    @Inject
    private LogRegister log;

    @Inject
    private StorageWatch storage;

    @Inject
    private LiveGuards guards;

    @Inject
    private Presence presence;

    /** What stands in the way first; empty where nothing does. */
    public Optional<LeaseObstacle> obstacle(Deployment deployment, Instant now) {
        if (!clockWatch.health().sound()) {
            // Before the window: on a clock that jumped, no window can be trusted.
            return Optional.of(LeaseObstacle.CLOCK);
        }
        if (!log.health().sound()) {
            return Optional.of(LeaseObstacle.LOG);
        }
        if (!storage.health().sound()) {
            return Optional.of(LeaseObstacle.STORAGE);
        }
        if (guards.obstacle().isPresent()) {
            return Optional.of(LeaseObstacle.RETENTION_POLICY);
        }
        if (!deployment.authorisedAt(now)) {
            return Optional.of(LeaseObstacle.NO_AUTHORITY);
        }
        if (!watchlists.isSealed(deployment.watchlistId())) {
            return Optional.of(LeaseObstacle.LIST_NOT_SEALED);
        }
        if (!watchlists.comparable(deployment.watchlistId())) {
            return Optional.of(LeaseObstacle.LIST_OF_OTHER_MODELS);
        }
        if (deployment.plan().threshold() < thresholds.floor()) {
            return Optional.of(LeaseObstacle.BELOW_FLOOR);
        }
        if (!thresholds.stands(deployment.id())) {
            return Optional.of(LeaseObstacle.NOT_AS_SIGNED);
        }
        return absent(deployment.id());
    }

    private Optional<LeaseObstacle> absent(long deploymentId) {
        Set<Role> missing = presence.missing(deploymentId);
        if (missing.contains(Role.OPERATOR)) {
            return Optional.of(LeaseObstacle.NO_OPERATOR);
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(LeaseObstacle.NO_ENGAGEMENT_OFFICER);
    }
}
