package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.contract.SideRefused;
import uk.police.lfr.platform.boundary.Caller;

/** Records that rule R1 refused somebody, in a transaction of its own, so that the record outlives the refused step. */
@Stateless
@PermitAll // Whoever is refused may be anyone who does a step on a deployment.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SideRefusals {
    @Inject
    private Caller caller;

    @Inject
    private Event<SideRefused> refused;

    public void refused(long deploymentId, String username, Side wanted) {
        refused.fire(new SideRefused(caller.name(), deploymentId, username, wanted.name()));
    }
}
