package uk.police.lfr.transparency.contract;

/** What kind of document a force publishes about its use of live facial recognition. */
public enum DocumentKind {
    POLICY,
    /** Standard operating procedure. */
    PROCEDURE,
    LEGAL_MANDATE,
    /** Data protection impact assessment. */
    DPIA,
    /** Equality impact assessment. */
    EIA,
    /** Community impact assessment. */
    CIA,
    /** Appropriate policy document (Data Protection Act 2018, section 42). */
    APPROPRIATE_POLICY,
    PRIVACY_NOTICE,
    /** Independent test of the algorithm. */
    TEST_REPORT,
    ANNUAL_REPORT,
    REVIEW,
    AUDIT,
    SIGNAGE,
    LEAFLET
}
