package uk.police.lfr.recognition.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.control.TallyStore;

/** Counts for the public record. */
@Stateless
@PermitAll // Counts hold nothing of a person; read for the public record.
public class ScanRegister {
    @Inject
    private TallyStore tallies;

    public ScanTally tally(long deploymentId) {
        return tallies.of(deploymentId);
    }
}
