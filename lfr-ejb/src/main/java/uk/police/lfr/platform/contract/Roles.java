package uk.police.lfr.platform.contract;

/** {@link Role} names as constants, for annotations. */
public final class Roles {
    public static final String OP_LEAD = "OP_LEAD";
    public static final String AO = "AO";
    public static final String WL_MGR = "WL_MGR";
    public static final String WL_CHECKER = "WL_CHECKER";
    public static final String OPERATOR = "OPERATOR";
    public static final String ENGAGE = "ENGAGE";
    public static final String COMMS = "COMMS";
    public static final String DPO = "DPO";
    public static final String AUDITOR = "AUDITOR";
    public static final String AO_URGENT = "AO_URGENT";
    public static final String GOLD = "GOLD";
    public static final String SILVER = "SILVER";
    public static final String BRONZE = "BRONZE";
    public static final String ENGINEER = "ENGINEER";
    public static final String SAFEGUARDING = "SAFEGUARDING";
    public static final String PREAPPROVER = "PREAPPROVER";

    /** Timers and workers act in this role by {@code @RunAs}; no account ever holds it. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
