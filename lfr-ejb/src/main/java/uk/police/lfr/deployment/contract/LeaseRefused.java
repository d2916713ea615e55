package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An engine was not given leave, and stops; said once for each reason in a row. */
public record LeaseRefused(String actor, long deploymentId, LeaseObstacle reason) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("reason", reason);
    }
}
