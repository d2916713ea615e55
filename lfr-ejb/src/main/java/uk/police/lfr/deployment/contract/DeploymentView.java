package uk.police.lfr.deployment.contract;

import java.time.Instant;

/**
 * A deployment with all that its people may see; cameras' addresses without their secrets.
 *
 * @param decidedBy who authorised or refused; null before
 * @param rationale why it was authorised or refused; null before
 * @param startedAt first moment live; null before
 * @param endedAt null until ended
 * @param endReason why it ended; null before
 */
public record DeploymentView(
        long id,
        String reference,
        DeploymentState state,
        DeploymentDraft plan,
        long watchlistId,
        String requestedBy,
        Instant submittedAt,
        String decidedBy,
        Instant decidedAt,
        String rationale,
        Instant startedAt,
        Instant endedAt,
        String endReason) {}
