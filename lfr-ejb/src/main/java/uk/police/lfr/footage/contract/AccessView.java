package uk.police.lfr.footage.contract;

import java.time.Instant;

/**
 * A line in the chain of custody.
 *
 * @param handedOutAt when an export was complete; null before and for playback
 * @param sha256 of the exported film, 64 hexadecimal digits; null before and for playback
 */
public record AccessView(
        long id,
        AccessKind kind,
        String username,
        FootageRequest asked,
        Instant askedAt,
        Instant handedOutAt,
        String sha256) {}
