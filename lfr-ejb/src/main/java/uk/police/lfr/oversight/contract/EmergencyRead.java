package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Something was read that the reader's role does not show. */
public record EmergencyRead(String actor, String subject, long emergencyId, long deploymentId) implements Auditable {
    @Override
    public Map<String, String> facts() {
        return Facts.of("emergency", emergencyId, "deployment", deploymentId);
    }
}
