package uk.police.lfr.alert.contract;

/**
 * What the engagement officer reports.
 *
 * @param reason why nothing was done; for {@link Outcome#NO_ACTION} and for it alone
 * @param note for the day's record; names nobody; may be empty; goes with the alert
 * @param perceived for the counters alone, never kept with the alert; may be null
 */
public record EngagementResult(Outcome outcome, NoActionReason reason, String note, PerceivedPerson perceived) {
    /** An outcome that needs no reason. */
    public static EngagementResult of(Outcome outcome, String note) {
        return new EngagementResult(outcome, null, note, null);
    }
}
