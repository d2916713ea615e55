package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An officer authorised by word of mouth, and wrote down who spoke to whom and when. */
public record UrgentAuthorityGiven(
        String actor,
        long deploymentId,
        String ground,
        String spokeTo,
        String spokenAt,
        String countersignBefore,
        ThresholdTerms threshold)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.with(
                threshold.facts(),
                "ground",
                ground,
                "spokeTo",
                spokeTo,
                "spokenAt",
                spokenAt,
                "countersignBefore",
                countersignBefore);
    }
}
