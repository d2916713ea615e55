package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An authorising officer looked at the false alerts for which a deployment was paused, and lets it be resumed. */
public record FalseAlertsReviewed(String actor, long deploymentId, String reason) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("reason", reason);
    }
}
