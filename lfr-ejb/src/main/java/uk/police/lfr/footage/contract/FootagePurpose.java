package uk.police.lfr.footage.contract;

/** Why footage may be seen or taken at all; the cases for which it may be kept longer (rule S31), and checking. */
public enum FootagePurpose {
    EVIDENCE_OF_OFFENCE,
    COMPLAINT_OR_MISCONDUCT,
    SUBJECT_ACCESS,
    CIVIL_CLAIM,
    CRITICAL_INCIDENT,
    COURT_ORDER,
    MISSING_PERSON,
    /** Whether a camera shows what it should, after a fault. */
    FAULT
}
