package uk.police.lfr.alert.contract;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an alert stands, in the field's words. NEW - CLAIMED - OPERATOR_POSSIBLE - ENGAGED - one of the ends; an alert
 * found incorrect is reduced to its tombstone in the transaction that finds it so, unless a complaint holds it.
 */
public enum AlertState {
    NEW,
    /** Nobody claimed it in time. It may still be claimed; that it came late is counted. */
    TIMED_OUT,
    /** An operator is looking at it. */
    CLAIMED,
    /** The operator found it incorrect, without engagement. */
    OPERATOR_NO_MATCH,
    /** The operator thinks it may be the person; the engagement officer decides. */
    OPERATOR_POSSIBLE,
    /** The engagement officer decided that nobody is approached. */
    ENGAGE_DECLINED,
    /** Officers approach the person. */
    ENGAGED,
    /** Believed to be the person, but not reached. */
    LOST,
    /** The engagement showed that it is the person. */
    CONFIRMED_TRUE,
    /** The engagement showed that it is another person. */
    CONFIRMED_FALSE,
    /** The engagement could not settle who it is. */
    UNRESOLVED,
    /** A member of staff who is on the test list and walked through the zone; in no public total. */
    TEST;

    private static final Set<AlertState> BEFORE_ENGAGEMENT =
            EnumSet.of(NEW, TIMED_OUT, CLAIMED, OPERATOR_NO_MATCH, OPERATOR_POSSIBLE, TEST);

    /** Whether the engagement officer has decided. */
    public boolean decided() {
        return !BEFORE_ENGAGEMENT.contains(this);
    }
}
