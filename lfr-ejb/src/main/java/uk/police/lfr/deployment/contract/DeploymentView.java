package uk.police.lfr.deployment.contract;

import java.time.Instant;
import java.util.List;

/**
 * A deployment with all that its people may see; cameras' addresses without their secrets.
 *
 * @param outcome the state in which it came to its end, which later states no longer tell; null before
 * @param watchlistId the list of the day in hand
 * @param urgent whether it was authorised by word of mouth first
 * @param countersignBefore when an oral authority lapses; null if it is written
 * @param unsigned whether it was given by word of mouth and is not countersigned, be it too late for that or not
 * @param noticeWithheld whether the public is told only after the event
 * @param decidedBy who authorised or refused; null before
 * @param rationale why it was authorised or refused; null before
 * @param startedAt first moment live; null before
 * @param endedAt null until the last day has ended
 * @param endReason why it ended; null before
 * @param days in their order
 * @param recordExpiredAt since when requester, officer, reasons, reviews and cameras' addresses are gone; null before
 */
public record DeploymentView(
        long id,
        String reference,
        DeploymentState state,
        DeploymentState outcome,
        DeploymentDraft plan,
        long watchlistId,
        boolean urgent,
        Instant countersignBefore,
        boolean unsigned,
        boolean noticeWithheld,
        String requestedBy,
        Instant submittedAt,
        String decidedBy,
        Instant decidedAt,
        String rationale,
        Instant startedAt,
        Instant endedAt,
        String endReason,
        List<OperationalDay> days,
        Instant recordExpiredAt) {}
