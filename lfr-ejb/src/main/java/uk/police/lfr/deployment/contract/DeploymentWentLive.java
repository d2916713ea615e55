package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;

/** Recognition may begin; the lease decides whether it does. */
public record DeploymentWentLive(String actor, long deploymentId) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
