package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.police.lfr.alert.contract.ComplaintAtScene;
import uk.police.lfr.retention.control.HoldKeeping;

/** Keeps the hold of a complaint at the scene, in the transaction of the officer's tap. */
@Stateless
@PermitAll // Reached by events alone, on behalf of the officer who tapped.
public class ComplaintHolds {
    @Inject
    private HoldKeeping holds;

    public void on(@Observes ComplaintAtScene complaint) {
        holds.complain(complaint.alertId(), complaint.deploymentId(), complaint.actor(), complaint.until());
    }
}
