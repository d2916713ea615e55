package uk.police.lfr.oversight.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.police.lfr.oversight.contract.IncidentCounts;
import uk.police.lfr.oversight.control.IncidentStore;

/** Counts of incidents, for those who publish them. */
@Stateless
@PermitAll // Counts only; they are public.
public class IncidentRegister {
    @Inject
    private IncidentStore incidents;

    /** Incidents about a deployment as a whole. */
    public IncidentCounts countsOf(long deploymentId) {
        return incidents.counts("deployment/" + deploymentId);
    }
}
