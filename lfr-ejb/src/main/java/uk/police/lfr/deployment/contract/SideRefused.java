package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody was refused a step because they stand on the other side of this deployment (rule R1). */
public record SideRefused(String actor, long deploymentId, String username, String side) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("person", username, "side", side);
    }
}
