package uk.police.lfr.alert.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A person took a step with an alert: claimed, possible, not-the-same, engaged, declined, or an outcome. */
public record AlertChanged(String actor, long alertId, long deploymentId, String step) implements Auditable {
    @Override
    public String subject() {
        return "alert/" + alertId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("deployment", deploymentId, "step", step);
    }
}
