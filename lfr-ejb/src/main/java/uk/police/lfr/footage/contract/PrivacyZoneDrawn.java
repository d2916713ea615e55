package uk.police.lfr.footage.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A part of a camera's picture is covered from now on. */
public record PrivacyZoneDrawn(String actor, ZoneView zone) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + zone.deploymentId();
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(
                "zone",
                zone.id(),
                "camera",
                zone.cameraId(),
                "kind",
                zone.kind(),
                "corners",
                zone.corners().size());
    }
}
