package uk.police.lfr.recognition.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody began to watch a camera; written once per person and camera in ten minutes. */
public record LivePictureViewed(String actor, long deploymentId, long cameraId) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("camera", cameraId);
    }
}
