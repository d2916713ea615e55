package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An emergency access ended: before its time by a person, or at its time, when the system is the actor. */
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
