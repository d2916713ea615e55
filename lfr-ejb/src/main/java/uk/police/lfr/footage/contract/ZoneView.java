package uk.police.lfr.footage.contract;

import java.time.Instant;
import java.util.List;

/**
 * A privacy zone of a camera.
 *
 * @param corners at least three, in order around it
 */
public record ZoneView(
        long id,
        long deploymentId,
        long cameraId,
        ZoneKind kind,
        List<ZoneCorner> corners,
        String drawnBy,
        Instant drawnAt) {
    public ZoneView {
        corners = List.copyOf(corners);
    }
}
