package uk.police.lfr.oversight.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request without anything personal.
 *
 * @param dueOn the last day on which an answer is in time, in the force's time zone
 * @param decision null until answered
 */
public record RequestClock(
        long id,
        RequestKind kind,
        RequestState state,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean overdue,
        RequestDecision decision,
        Instant answeredAt) {}
