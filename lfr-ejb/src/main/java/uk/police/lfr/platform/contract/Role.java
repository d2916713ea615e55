package uk.police.lfr.platform.contract;

/** The jobs that staff hold. The names are those of the role table and of {@link Roles}. */
public enum Role {
    /** Requester or operation lead: drafts an application, never authorises it. */
    OP_LEAD,
    /** Authorising officer, superintendent or above. */
    AO,
    /** Watchlist manager: builds and justifies a list, never seals it alone. */
    WL_MGR,
    /** The second pair of eyes that seals a list. */
    WL_CHECKER,
    /** LFR operator: runs the session and gives the first verdict on an alert. */
    OPERATOR,
    /** Engagement officer: decides whether anyone is approached and records the outcome. */
    ENGAGE,
    /** Publisher of notices and results; cannot type a figure. */
    COMMS,
    /** Data protection officer: retention, holds, rights. */
    DPO,
    /** Oversight: reads the audit log and verifies it, changes nothing. */
    AUDITOR
}
