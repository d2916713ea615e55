package uk.police.lfr.recognition.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody had a camera's picture measured before the deployment went live. */
public record CameraMeasured(String actor, long deploymentId, CameraReading reading) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(
                "camera",
                reading.cameraId(),
                "width",
                reading.width(),
                "height",
                reading.height(),
                "eyesPx",
                reading.eyesPx(),
                "light",
                reading.light(),
                "shortfalls",
                reading.shortfalls());
    }
}
