package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An authority was varied: a new signed version. */
public record AuthorityVaried(
        String actor, long deploymentId, String kind, String reason, int version, ThresholdTerms threshold)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.with(threshold.facts(), "kind", kind, "reason", reason, "version", version);
    }
}
