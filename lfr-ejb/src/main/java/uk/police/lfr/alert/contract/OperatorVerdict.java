package uk.police.lfr.alert.contract;

import java.util.List;

/**
 * The operator's first look at an alert, whole.
 *
 * @param reasons at least one, for either verdict
 * @param words what else they went by; may be empty; names and describes nobody who is not the same
 * @param perceived how a person who is not the same looked, for the counters alone; null where the operator did not say
 */
public record OperatorVerdict(Verdict verdict, List<VerdictReason> reasons, String words, PerceivedPerson perceived) {
    public OperatorVerdict {
        reasons = reasons.stream().distinct().sorted().toList();
        words = words == null ? "" : words.strip();
    }

    /** By an operator who said no more than what they went by. */
    public static OperatorVerdict of(Verdict verdict, VerdictReason... reasons) {
        return new OperatorVerdict(verdict, List.of(reasons), "", null);
    }
}
