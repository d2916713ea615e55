package uk.police.lfr.audit.contract;

/** What became of a checkpoint that somebody handed in with a signature of theirs. */
public enum Cosigning {
    /** A registered witness signed it; the signature is published with it. */
    STORED,
    /** It is ours, but no registered witness signed it. */
    UNKNOWN_WITNESS,
    /** It is no checkpoint of this log. */
    NOT_OURS,
    /** It bears our signature and contradicts our log: kept as evidence, and an incident. */
    CONTRADICTION
}
