package uk.police.lfr.retention.contract;

import java.time.Instant;

/**
 * A certificate that could not be issued, and why.
 *
 * @param day the operational day, 0 for the whole deployment
 * @param nextTry when the sweep tries again by itself
 * @param unbalanced classes whose counts do not agree, in words; empty where they do
 * @param findings what the residue verifier found
 * @param statement number of the verifier's statement, which names the findings
 */
public record RefusalView(
        long id,
        long deploymentId,
        CertificateKind kind,
        int day,
        Instant refusedAt,
        Instant nextTry,
        int tries,
        String unbalanced,
        int findings,
        long statement) {}
