package uk.police.lfr.platform.contract;

/** What a force may settle for itself. Each has a default with its source, and from when on a value counts. */
public enum Setting {
    /** Domain brief section 2: superintendent or above authorises. */
    ROUTINE_MIN_RANK("lfr.authority.routine.minRank", "SUPERINTENDENT", Role.AO),
    /** The practice's rule for when no superintendent can be reached. */
    URGENT_MIN_RANK("lfr.authority.urgent.minRank", "INSPECTOR", Role.AO),
    /** Bedfordshire's "senior authority" for protests, made definite; decision of this project. */
    PROTEST_MIN_RANK("lfr.authority.protest.minRank", "ASSISTANT_CHIEF_CONSTABLE", Role.AO),
    /** "As soon as practicable", made definite; decision of this project. */
    URGENT_WRITTEN_TARGET("lfr.authority.urgent.writtenTarget", "PT4H", Role.AO),
    URGENT_HARD_LIMIT("lfr.authority.urgent.hardLimit", "PT24H", Role.AO),
    /** Domain rule A1: one operational day. */
    MAX_WINDOW("lfr.authority.maxWindow", "P1D", Role.AO),
    /** An authority far ahead cannot rest on the intelligence of its day; decision of this project. */
    START_WITHIN("lfr.authority.startWithin", "P90D", Role.AO),
    /** The National Physical Laboratory's one in 6,000 at 0.60. */
    FALSE_ALERT_BUDGET("lfr.breaker.amber", "0.000166667", Role.AO),
    /** Domain rule A7: off unless a use case asks for it. */
    PREAPPROVAL_ALWAYS("lfr.authority.preapproval.always", "false", Role.AO);

    private final String key;
    private final String byDefault;
    private final Role owner;

    Setting(String key, String byDefault, Role owner) {
        this.key = key;
        this.byDefault = byDefault;
        this.owner = owner;
    }

    public String key() {
        return key;
    }

    public String byDefault() {
        return byDefault;
    }

    /** Whose decision it is. */
    public Role owner() {
        return owner;
    }
}
