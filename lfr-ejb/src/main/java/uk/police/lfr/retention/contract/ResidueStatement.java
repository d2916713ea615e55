package uk.police.lfr.retention.contract;

import java.time.Instant;

/**
 * A signed statement of the verifier.
 *
 * @param deploymentId null for a look at everything
 * @param body canonical JSON; what was signed
 * @param signature Base64, Ed25519
 */
public record ResidueStatement(
        long id, Long deploymentId, Instant madeAt, boolean clean, int findings, String body, String signature) {}
