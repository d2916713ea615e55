package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.contract.LeaseStatus;
import uk.police.lfr.deployment.control.LeaseStore;
import uk.police.lfr.deployment.entity.EngineLease;

/** How deployments stand with their leases. Not for pages. */
@Stateless
@PermitAll // Asked by capabilities that check their own roles first; gives no lease.
public class LeaseRegister {
    @Inject
    private LeaseStore leases;

    public LeaseStatus status(long deploymentId) {
        return leases.of(deploymentId).map(EngineLease::status).orElse(new LeaseStatus(null, null, null));
    }
}
