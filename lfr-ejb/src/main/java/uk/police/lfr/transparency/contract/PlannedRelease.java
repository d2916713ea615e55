package uk.police.lfr.transparency.contract;

import java.time.Instant;

/**
 * A publication that was put off.
 *
 * @param at when the timer publishes it
 * @param by who planned it
 * @param refused key of the refusal when its time came and it could not be published; null where it still waits
 */
public record PlannedRelease(PublicationKind kind, Instant at, String by, String refused) {
    /** Whether it still takes place by itself. */
    public boolean waits() {
        return refused == null;
    }
}
