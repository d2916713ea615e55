package uk.police.lfr.alert.control;

import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.platform.contract.InvalidInput;

/** When an operator's verdict is whole. */
public final class VerdictRules {
    private static final int LONGEST_WORDS = 500;

    private VerdictRules() {}

    /** @throws InvalidInput no verdict, no reason, or words that are too long */
    public static void requireWhole(OperatorVerdict given) {
        if (given.verdict() == null) {
            throw new InvalidInput("verdict", "alert.verdict_missing");
        }
        if (given.reasons().isEmpty()) {
            throw new InvalidInput("reasons", "alert.verdict_reason_missing");
        }
        if (given.words().length() > LONGEST_WORDS) {
            throw new InvalidInput("words", "alert.note_too_long", LONGEST_WORDS);
        }
    }
}
