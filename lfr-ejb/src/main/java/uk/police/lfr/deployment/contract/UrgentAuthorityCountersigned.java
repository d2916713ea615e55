package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An oral authority was written and countersigned in time. */
public record UrgentAuthorityCountersigned(String actor, long deploymentId, String rationale, ThresholdTerms threshold)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.with(threshold.facts(), "rationale", rationale);
    }
}
