package uk.police.lfr.alert.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An arrest was undone, or somebody was charged, after the alert had gone: a count changed. */
public record LaterOutcomeRecorded(String actor, long deploymentId, LaterOutcome outcome) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("outcome", outcome);
    }
}
