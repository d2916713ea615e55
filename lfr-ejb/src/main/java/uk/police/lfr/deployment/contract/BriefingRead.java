package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;

/** Somebody on duty has read the briefing, with its part on differences by age, sex and skin tone. */
public record BriefingRead(String actor, long deploymentId) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
