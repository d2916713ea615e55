package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody asked a colleague to sign another threshold for what is live. */
public record ThresholdProposed(String actor, long deploymentId, double threshold, String reason) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("threshold", threshold, "reason", reason);
    }
}
