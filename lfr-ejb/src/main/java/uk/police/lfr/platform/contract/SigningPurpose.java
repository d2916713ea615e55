package uk.police.lfr.platform.contract;

/** What the installation signs. One key each, so that a signature for one purpose is worth nothing for another. */
public enum SigningPurpose {
    /** Checkpoints of the audit log. */
    LOG,
    /** Leases of live sessions. */
    LEASE,
    /** The retention policy in force. */
    RETENTION_POLICY,
    /** Deletion certificates. */
    DELETION_CERTIFICATE,
    /** What the residue verifier found. */
    RESIDUE_STATEMENT,
    /** Authorities and their variations. */
    AUTHORITY,
    /** Notes that go with footage that leaves the system. */
    FOOTAGE_EXPORT
}
