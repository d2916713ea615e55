package uk.police.lfr.footage.contract;

import java.time.Instant;

/**
 * What is kept of one camera of a deployment.
 *
 * @param reference the deployment's number as people know it
 * @param from first moment kept
 * @param to last moment kept; null while it is being recorded
 * @param lost pictures that came and could not be recorded
 */
public record CameraFootage(
        long deploymentId,
        String reference,
        long cameraId,
        String cameraName,
        Instant from,
        Instant to,
        int segments,
        long bytes,
        long lost) {}
