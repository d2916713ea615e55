package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/**
 * A camera's address was refused because no camera may be there: as somebody entered it, or as it was about to be
 * connected to.
 *
 * @param actor who entered it or had it measured, or the system
 * @param deploymentId 0 while the application has no number
 * @param reason in words without secrets
 */
public record CameraAddressRefused(String actor, long deploymentId, String camera, String reason) implements Auditable {
    @Override
    public String subject() {
        return deploymentId == 0 ? "application" : "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("camera", camera, "reason", reason);
    }
}
