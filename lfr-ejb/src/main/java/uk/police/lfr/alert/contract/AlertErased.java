package uk.police.lfr.alert.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An alert and its picture were deleted; only counts remain. */
public record AlertErased(String actor, long alertId, long deploymentId, ErasureReason reason) implements Auditable {
    @Override
    public String subject() {
        return "alert/" + alertId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("deployment", deploymentId, "reason", reason);
    }
}
