package uk.police.lfr.alert.contract;

import java.time.Instant;

/**
 * What became of a possible match, for the server's figures; names nobody.
 *
 * @param capturedAt when its picture reached this system
 */
public record MatchHandled(Instant capturedAt, Handling handling) {
    /** A match of a test subject is none of the others. */
    public enum Handling {
        /** A new alert. */
        RAISED,
        /** It added to an alert about the same person. */
        GATHERED,
        /** Found again shortly after the alert about the same person was decided: counted, no second alert. */
        QUIET,
        /** A test subject's: counted for the recall, never an alert. */
        TEST
    }
}
