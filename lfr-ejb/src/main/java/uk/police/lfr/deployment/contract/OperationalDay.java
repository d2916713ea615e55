package uk.police.lfr.deployment.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One day of a deployment, with a watchlist of its own. What it makes (alerts, listings, keys) goes at its end and not
 * at the end of the last day.
 *
 * @param number 1 for the first day
 * @param date the day of the force on which it begins
 * @param end never more than one day after the start
 * @param watchlistId null until its list has been begun
 */
public record OperationalDay(
        long id,
        long deploymentId,
        int number,
        LocalDate date,
        Instant start,
        Instant end,
        Long watchlistId,
        DayState state,
        DayCourse course) {
    public boolean covers(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    /** Whether its window is over. */
    public boolean endsBy(Instant moment) {
        return !end.isAfter(moment);
    }
}
