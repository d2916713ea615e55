package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody ended an emergency access before its time. */
public record EmergencyEnded(String actor, long emergencyId, long deploymentId) implements Auditable {
    @Override
    public String subject() {
        return "emergency/" + emergencyId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("deployment", deploymentId);
    }
}
