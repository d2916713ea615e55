package uk.police.lfr.deployment.contract;

import java.time.Instant;

/**
 * Leave to compare faces, for at most a minute: minted only while the authority is valid, the list sealed and the audit
 * log able to append. A worker without a valid lease stops and wipes its memory; nobody has to tell it to.
 *
 * @param expiresAt never after the authority's end
 */
public record Lease(long deploymentId, long watchlistId, double threshold, Instant issuedAt, Instant expiresAt) {
    public boolean holdsAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
