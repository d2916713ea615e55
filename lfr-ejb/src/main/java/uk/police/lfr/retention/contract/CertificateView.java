package uk.police.lfr.retention.contract;

import java.time.Instant;

/**
 * A deletion certificate.
 *
 * @param day the operational day, 0 for the whole deployment
 * @param logIndex where the public log names it
 * @param body canonical JSON; what was signed
 * @param signature Base64, Ed25519
 */
public record CertificateView(
        long id,
        long deploymentId,
        CertificateKind kind,
        int day,
        Instant issuedAt,
        long logIndex,
        String body,
        String signature) {}
