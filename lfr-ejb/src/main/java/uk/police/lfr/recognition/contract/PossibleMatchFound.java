package uk.police.lfr.recognition.contract;

import java.time.Instant;
import java.util.List;

/**
 * The machine's finding that a passer-by may be on the list: at most one per passage and entry. Handled at once, in the
 * worker's thread; its crop is gone afterwards.
 *
 * @param cameraGroup the place that this camera and others look at; empty where the plan names none
 * @param score cosine similarity at or above the threshold; not a probability
 * @param capturedAt when the picture reached this system
 * @param quality what is poorer in the picture than it should be: names of the gate's labels
 * @param crop the face
 * @param scene the person among their surroundings, everybody else's face blurred; null where the camera's picture at the
 *     moment of the finding did not show them
 */
public record PossibleMatchFound(
        long deploymentId,
        long watchlistId,
        long cameraId,
        String cameraName,
        String cameraGroup,
        long trackId,
        long entryId,
        double score,
        double threshold,
        String templateVersion,
        Instant capturedAt,
        List<String> quality,
        ProbeCrop crop,
        ProbeCrop scene) {}
