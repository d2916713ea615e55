package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody independent agreed that the application may be authorised. */
public record DeploymentPreapproved(String actor, long deploymentId, String reason, String statementSha256)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("reason", reason, "statementSha256", statementSha256);
    }
}
