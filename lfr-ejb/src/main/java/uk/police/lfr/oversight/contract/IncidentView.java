package uk.police.lfr.oversight.contract;

import java.time.Instant;
import java.util.Map;

/**
 * An incident as staff read it.
 *
 * @param subject as in the audit log, such as {@code deployment/12}
 * @param concerns user name of whoever's own act it is, who neither answers nor closes it; null where it is nobody's
 * @param seen how often it was found while it was not closed
 * @param cause empty until answered, and so on for the rest of the answer
 */
public record IncidentView(
        long id,
        String kind,
        String subject,
        String what,
        Map<String, String> facts,
        String concerns,
        Instant foundAt,
        Instant lastSeenAt,
        int seen,
        IncidentState state,
        String cause,
        String remedy,
        String answeredBy,
        Instant answeredAt,
        String closedBy,
        Instant closedAt) {}
