package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An application was handed to the authorising officer. */
public record DeploymentSubmitted(String actor, long deploymentId, double threshold, int oneFalseAlertIn, String window)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("threshold", threshold, "target", "1/" + oneFalseAlertIn, "window", window);
    }
}
