package uk.police.lfr.transparency.contract;

import java.time.Instant;

/**
 * A deletion certificate as the public gets it.
 *
 * @param body canonical JSON; what was signed
 * @param signature Base64, Ed25519
 */
public record PublicCertificate(Instant issuedAt, String body, String signature) {}
