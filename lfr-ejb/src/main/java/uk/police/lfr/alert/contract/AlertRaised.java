package uk.police.lfr.alert.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** The machine found a possible match. */
public record AlertRaised(String actor, long alertId, long deploymentId, long cameraId) implements Auditable {
    @Override
    public String subject() {
        return "alert/" + alertId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("deployment", deploymentId, "camera", cameraId);
    }
}
