package uk.police.lfr.deployment.contract;

/** How a version of an authority came about. */
public enum AuthorityKind {
    WRITTEN,
    ORAL,
    /** An oral authority, written and countersigned. */
    COUNTERSIGNED,
    /** Made narrower; Silver may. */
    NARROWED,
    /** Made wider; only an authorising officer may. */
    WIDENED
}
