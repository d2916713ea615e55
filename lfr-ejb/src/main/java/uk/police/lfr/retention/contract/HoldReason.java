package uk.police.lfr.retention.contract;

/** Why something may be kept beyond its rule: a closed list (rule S31) that the force confirms. */
public enum HoldReason {
    /** Relevant material of an investigation (CPIA 1996). */
    EVIDENCE_OF_OFFENCE,
    /** A complaint, also one made at the scene, or a matter of conduct. */
    COMPLAINT_OR_MISCONDUCT,
    /** Somebody has asked for it, and it is not handed over yet (DPA 2018, s45). */
    SUBJECT_ACCESS_REQUEST,
    CIVIL_CLAIM,
    /** Critical incident or terrorism. */
    CRITICAL_INCIDENT,
    COURT_ORDER,
    MISSING_PERSON_SEARCH
}
