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
    DPO(RoleSide.PROTECTION),
    /** Oversight: reads the audit log and verifies it, changes nothing. */
    AUDITOR(RoleSide.OVERSIGHT),
    /** Urgent authorising officer, inspector or above: time-limited oral authority, no other. */
    AO_URGENT,
    /** Strategic commander: sets the strategy, may stop. */
    GOLD,
    /** Tactical commander: starts, pauses and stops within the authority, never widens it. */
    SILVER,
    /** Supervisor on site: staffing, briefing, signs. */
    BRONZE,
    /** System engineer: cameras, health, calibration with the test list; sees no face of the public. */
    ENGINEER,
    /** Signs off entries of children and of people at risk. */
    SAFEGUARDING,
    /** Approves before the authority, where a force has an independent step. */
    PREAPPROVER(RoleSide.INDEPENDENT);

    private final RoleSide side;

    Role() {
        this(RoleSide.OPERATIONS);
    }

    Role(RoleSide side) {
        this.side = side;
    }

    public RoleSide side() {
        return side;
    }
}
