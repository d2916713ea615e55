package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Why a deployment was stopped at once, said afterwards. */
public record PauseExplained(String actor, long deploymentId, PauseReason reason) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("reason", reason.name());
    }
}
