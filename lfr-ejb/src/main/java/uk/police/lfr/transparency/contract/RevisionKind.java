package uk.police.lfr.transparency.contract;

/** Why there is a version of a public record. */
public enum RevisionKind {
    NOTICE,
    /** After the event, since the notice was withheld. */
    RETROSPECTIVE_NOTICE,
    /** Cancelled, lapsed, expired, changed before it took place, or over. */
    UPDATE,
    RESULTS,
    CORRECTION,
    /** What the force had published before this system; its figures were not counted here. */
    HISTORY
}
