package uk.police.lfr.alert.contract;

import java.time.Instant;

/**
 * A walk of a test subject through the zone.
 *
 * @param subject user name of the member of staff who agreed to walk
 * @param direction from where to where
 * @param wearing glasses, hat and the like
 * @param walkedAt null while it is planned
 * @param alertedAt when the system found the subject on this walk; null if it has not
 * @param asAlert whether operators are to judge it like any alert
 * @param judgedBy the operator who did; null where none did
 * @param verdict what they said; null where nothing
 */
public record TestPassView(
        long id,
        long deploymentId,
        String subject,
        Instant plannedAt,
        String direction,
        String wearing,
        Instant walkedAt,
        Instant alertedAt,
        boolean asAlert,
        String judgedBy,
        Instant judgedAt,
        Verdict verdict) {}
