package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.Role;

/** Somebody's duty at a deployment is over. */
public record DutyEnded(String actor, long deploymentId, Role role, String reason) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("role", role, "reason", reason);
    }
}
