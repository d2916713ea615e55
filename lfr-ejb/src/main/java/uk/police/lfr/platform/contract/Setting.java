package uk.police.lfr.platform.contract;

import static uk.police.lfr.platform.contract.SettingRange.durations;
import static uk.police.lfr.platform.contract.SettingRange.onOrOff;
import static uk.police.lfr.platform.contract.SettingRange.ranksFrom;
import static uk.police.lfr.platform.contract.SettingRange.sharesTo;
import static uk.police.lfr.platform.contract.SettingRange.whole;

/**
 * What a force may settle for itself. Each has a default with its source, a range beyond which no force may go
 * (decision 0106), an owner who alone may change it, and from when on a value counts. What the signed retention policy
 * says (deadlines of deletion) or the model's descriptor (floor of the threshold) is no setting.
 */
public enum Setting {
    /** Superintendent or above authorises. */
    ROUTINE_MIN_RANK("lfr.authority.routine.minRank", "SUPERINTENDENT", ranksFrom(Rank.SUPERINTENDENT), Role.AO),
    /** The practice's rule for when no superintendent can be reached. */
    URGENT_MIN_RANK("lfr.authority.urgent.minRank", "INSPECTOR", ranksFrom(Rank.INSPECTOR), Role.AO),
    /** Bedfordshire's "senior authority" for protests, made definite; decision of this project. */
    PROTEST_MIN_RANK(
            "lfr.authority.protest.minRank",
            "ASSISTANT_CHIEF_CONSTABLE",
            ranksFrom(Rank.ASSISTANT_CHIEF_CONSTABLE),
            Role.AO),
    /** "As soon as practicable", made definite: what is offered for an oral authority; decision of this project. */
    URGENT_WRITTEN_TARGET("lfr.authority.urgent.writtenTarget", "PT4H", durations("PT1H", "PT24H"), Role.AO),
    /** No oral authority lasts longer, whatever was said; decision of this project. */
    URGENT_HARD_LIMIT("lfr.authority.urgent.hardLimit", "PT24H", durations("PT1H", "PT24H"), Role.AO),
    /** Rule A1: one operational day. */
    MAX_WINDOW("lfr.authority.maxWindow", "P1D", durations("PT1H", "P1D"), Role.AO),
    /** An authority far ahead cannot rest on the intelligence of its day; decision of this project. */
    START_WITHIN("lfr.authority.startWithin", "P90D", durations("P1D", "P365D"), Role.AO),
    /** Rule A7: off unless a use case asks for it. */
    PREAPPROVAL_ALWAYS("lfr.authority.preapproval.always", "false", onOrOff(), Role.AO),
    /** Rule A5: inference outlives its conditions by this much at most; renewed every 20 s. */
    LEASE_TERM("lfr.engine.lease.ttl", "PT60S", durations("PT30S", "PT60S"), Role.AO),
    /** Three shots of a face before the first is a quarter of a second old (decision 0135); with five there are two. */
    DETECTIONS_PER_SECOND("lfr.engine.detectionsPerSecond", "10", whole(5, 25), Role.AO),
    /** Rule S45: the publisher is warned of a notice that comes later than this before the start. */
    NOTICE_ADVANCE("lfr.notice.minAdvance", "PT24H", durations("PT0S", "P28D"), Role.AO),
    /** A notice that comes later is refused, unless the authority is urgent. */
    NOTICE_LEAST_ADVANCE("lfr.notice.leastAdvance", "PT0S", durations("PT0S", "P7D"), Role.AO),
    /** W6: built no more than a day before the start, as the Met does. */
    LIST_AGE("lfr.watchlist.maxAgeBeforeStart", "PT24H", durations("PT1H", "PT24H"), Role.AO),
    /** W7: while live, grounds are asked again so often. */
    RECHECK_INTERVAL("lfr.watchlist.recheckInterval", "PT15M", durations("PT1M", "PT1H"), Role.AO),
    /** The National Physical Laboratory's one in 6,000 at 0.60; also what a forecast is measured by. */
    FALSE_ALERT_BUDGET("lfr.breaker.amber", "1/6000", sharesTo("1/1000"), Role.AO),
    /** Before so many faces a single false alert says nothing about the rate (rule C1). */
    BREAKER_FACES("lfr.breaker.ratedFrom", "5000", whole(1000, 5000), Role.AO),
    /** The ceiling that South Wales Police set itself before Bridges. */
    BREAKER_RED("lfr.breaker.red", "1/1000", sharesTo("1/1000"), Role.AO),
    /** So many people wrongly approached, whatever the rate (rule C1). */
    BREAKER_RED_CONFIRMED("lfr.breaker.redConfirmed", "3", whole(1, 3), Role.AO),
    /** An alert that nobody claims for so long has timed out; decision of this project, 2026. */
    CLAIM_TIMEOUT("lfr.alert.claimTimeout", "PT20S", durations("PT5S", "PT2M"), Role.AO),
    /**
     * Who is found by one camera raises no second alert by others of its group for so long; decision of this project, 2026.
     * Longer than a quarter of an hour could hide that a wanted person comes back.
     */
    QUIET_TIME("lfr.alert.quietTime", "PT5M", durations("PT0S", "PT15M"), Role.AO),
    /** The pledge of Bedfordshire's commissioner: figures within five days of the end. */
    RESULTS_WITHIN("lfr.results.publishWithin", "P5D", durations("P1D", "P28D"), Role.DPO),
    /** Counts below this could point to a person; decision of this project, 2026. */
    SUPPRESS_BELOW("lfr.stats.suppressBelow", "5", whole(5, 50), Role.DPO),
    /** Rule K3: no legal hold lasts longer without somebody looking at it again. */
    HOLD_REVIEW("lfr.hold.reviewEvery", "P28D", durations("P1D", "P28D"), Role.DPO),
    /** Wrong passwords in a row that lock an account; decision of this project. */
    SIGN_IN_FAILURES("lfr.signin.failures", "5", whole(3, 10), Role.DPO),
    /** How long it stays locked unless two people open it; decision of this project. */
    SIGN_IN_LOCK("lfr.signin.lock", "PT15M", durations("PT5M", "PT24H"), Role.DPO),
    /** How long a proof of identity counts for signing (decision 0161); decision of this project. */
    PROOF_COUNTS("lfr.signin.proofCounts", "PT5M", durations("PT1M", "PT15M"), Role.DPO),
    /** Rule R6: no emergency access lasts longer. Not for those to settle who may open one; decision of this project. */
    EMERGENCY_LIMIT("lfr.emergency.limit", "PT1H", durations("PT5M", "PT1H"), Role.AO);

    private final String key;
    private final String byDefault;
    private final SettingRange range;
    private final Role owner;

    Setting(String key, String byDefault, SettingRange range, Role owner) {
        this.key = key;
        this.byDefault = byDefault;
        this.range = range;
        this.owner = owner;
    }

    public String key() {
        return key;
    }

    public String byDefault() {
        return byDefault;
    }

    /** Beyond which no force may go. */
    public SettingRange range() {
        return range;
    }

    /** Whose decision it is, and who alone may change it. */
    public Role owner() {
        return owner;
    }
}
