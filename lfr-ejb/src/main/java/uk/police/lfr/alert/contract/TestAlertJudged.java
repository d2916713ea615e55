package uk.police.lfr.alert.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An operator gave a verdict on a test alert, which ended it; it is in no public total. */
public record TestAlertJudged(String actor, long deploymentId, long passId, Verdict verdict) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("pass", passId, "verdict", verdict);
    }
}
