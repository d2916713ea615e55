package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;

/** Everything that had to be deleted has been. */
public record DeploymentPurged(String actor, long deploymentId) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
