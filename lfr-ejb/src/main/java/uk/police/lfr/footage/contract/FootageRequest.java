package uk.police.lfr.footage.contract;

import java.time.Instant;

/**
 * Footage that somebody asks for.
 *
 * @param from first moment
 * @param to last moment, after {@code from}, at most {@link FootageRules#LONGEST_REQUEST} later
 * @param reason in words, at least ten characters
 */
public record FootageRequest(
        long deploymentId, long cameraId, Instant from, Instant to, FootagePurpose purpose, String reason) {}
