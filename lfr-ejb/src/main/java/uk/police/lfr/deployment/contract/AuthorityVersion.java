package uk.police.lfr.deployment.contract;

import java.time.Instant;

/**
 * One signed version of an authority. Rows are added and never changed.
 *
 * @param document canonical JSON of what was authorised, by whom and why
 * @param sha256 of the document
 * @param signature Ed25519 by the installation over the document's bytes, 128 hexadecimal digits
 */
public record AuthorityVersion(
        long deploymentId,
        int version,
        AuthorityKind kind,
        String signedBy,
        Instant signedAt,
        String document,
        String sha256,
        String signature,
        Forecast forecast) {}
