package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;

/**
 * A threshold as it is asked for, signed and logged: never the number alone.
 *
 * @param value cosine similarity at or above which a face is a possible match
 * @param oneFalseAlertIn what is aimed at: at most one false alert in so many faces with the list at its largest
 */
public record ThresholdTerms(double value, int oneFalseAlertIn, ThresholdBasis basis) {
    /** One false alert in 6,000 faces, where nobody says otherwise (rule C1). */
    public static final int USUAL_TARGET = 6_000;

    /** For the audit log. */
    public Map<String, String> facts() {
        return Facts.of(
                "threshold", value,
                "target", "1/" + oneFalseAlertIn,
                "floor", basis.floor(),
                "profile", basis.profile(),
                "templateVersion", basis.templateVersion(),
                "evaluation", basis.evaluation());
    }
}
