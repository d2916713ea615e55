package uk.police.lfr.alert.control;

import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.platform.contract.InvalidInput;

/** When what an officer says of an engagement is whole. */
public final class EngagementRules {
    private static final int LONGEST_NOTE = 1000;

    private EngagementRules() {}

    /** @throws InvalidInput no outcome, a reason that is missing or too many, or a note that is too long */
    public static void requireWhole(EngagementResult result) {
        if (result.outcome() == null) {
            throw new InvalidInput("outcome", "alert.outcome_missing");
        }
        if ((result.outcome() == Outcome.NO_ACTION) != (result.reason() != null)) {
            throw new InvalidInput("reason", "alert.no_action_reason");
        }
        if (result.note() != null && result.note().length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "alert.note_too_long", LONGEST_NOTE);
        }
    }
}
