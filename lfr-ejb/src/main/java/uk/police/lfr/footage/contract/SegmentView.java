package uk.police.lfr.footage.contract;

import java.time.Instant;

/**
 * A piece of footage of one camera.
 *
 * @param endsAt null while it is being recorded
 * @param deleteAfter when it goes, unless held
 * @param pictures recorded
 * @param lost pictures that came and could not be recorded, before or during this segment
 */
public record SegmentView(
        long id,
        long deploymentId,
        long cameraId,
        String cameraName,
        Instant startsAt,
        Instant endsAt,
        Instant deleteAfter,
        long bytes,
        int pictures,
        int lost,
        SegmentState state) {}
