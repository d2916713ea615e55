package uk.police.lfr.web.operations.deployments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.deployment.boundary.ThresholdDesk;
import uk.police.lfr.deployment.contract.ThresholdBasis;
import uk.police.lfr.deployment.contract.ThresholdRecord;
import uk.police.lfr.web.StaffText;

/** The thresholds that were signed for the deployment that a page shows, and what they rest on. */
@Named("signedThresholds")
@RequestScoped
public class SignedThresholds {
    /** As much of a hash as people compare by eye. */
    private static final int READABLE = 16;

    @Inject
    private ThresholdDesk desk;

    private ThresholdRecord read;

    public ThresholdRecord of(Long deploymentId) {
        if (read == null) {
            read = desk.signed(deploymentId);
        }
        return read;
    }

    /** Such as "measured by 0f3a...". */
    public String measured(ThresholdBasis basis) {
        return StaffText.with("signed.measured", measuredBy(basis));
    }

    /** The measurement's hash, or that there is none. */
    public String measuredBy(ThresholdBasis basis) {
        return basis.evaluation().isEmpty()
                ? StaffText.of("signed.unmeasured")
                : basis.evaluation().substring(0, READABLE);
    }
}
