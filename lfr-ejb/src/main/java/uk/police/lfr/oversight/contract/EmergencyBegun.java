package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** Somebody reads beyond their role from now on. The public sees that it happened, and for how long at most. */
public record EmergencyBegun(String actor, long emergencyId, long deploymentId, String reason, long minutes)
        implements PubliclyLogged {
    @Override
    public String subject() {
        return "emergency/" + emergencyId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("deployment", deploymentId, "minutes", minutes, "reason", reason);
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("minutes", minutes);
    }
}
