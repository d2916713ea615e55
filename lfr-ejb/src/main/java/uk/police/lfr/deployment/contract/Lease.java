package uk.police.lfr.deployment.contract;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Leave to compare faces, for at most a minute: minted only while everything holds that {@link LeaseObstacle} names. A
 * worker without a valid lease stops and wipes its memory; nobody has to tell it to.
 *
 * @param session the engine's session that asked; worthless in any other
 * @param sequence 1 for a session's first, then one more each time; an older one is worthless
 * @param listRoot root of the sealed list, in hexadecimal
 * @param cameras the only ones that may be looked at
 * @param expiresAt never after the authority's end
 * @param signature of {@link #signedText} by the installation's key for leases, in hexadecimal
 */
public record Lease(
        String session,
        long sequence,
        long deploymentId,
        long watchlistId,
        String listRoot,
        double threshold,
        List<Long> cameras,
        Instant issuedAt,
        Instant expiresAt,
        String signature) {
    public Lease {
        cameras = List.copyOf(cameras);
    }

    public boolean holdsAt(Instant now) {
        return !now.isBefore(issuedAt) && now.isBefore(expiresAt);
    }

    /** Everything but the signature, one field a line. */
    public String signedText() {
        return "lfr-lease/1\n" + session + '\n' + sequence + '\n' + terms() + issuedAt + '\n' + expiresAt + '\n';
    }

    /** What may be compared with what: the same in every renewal, until somebody changes it. */
    public String terms() {
        String numbers = cameras.stream().map(String::valueOf).collect(Collectors.joining(","));
        return deploymentId + "\n" + watchlistId + '\n' + listRoot + '\n' + threshold + '\n' + numbers + '\n';
    }

    public Lease signed(String by) {
        return new Lease(
                session, sequence, deploymentId, watchlistId, listRoot, threshold, cameras, issuedAt, expiresAt, by);
    }
}
