package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An authorising officer allowed the deployment. */
public record DeploymentAuthorised(
        String actor, long deploymentId, ThresholdTerms threshold, String window, String rationale)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.with(threshold.facts(), "window", window, "rationale", rationale);
    }
}
