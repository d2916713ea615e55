package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** The record of a closed deployment was kept as long as the policy says, and has gone. */
public record RecordExpired(long deploymentId, String reference) implements Auditable {
    @Override
    public String actor() {
        return Auditable.SYSTEM;
    }

    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("reference", reference);
    }
}
