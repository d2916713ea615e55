package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A worker was given leave to compare faces for a minute more. */
public record LeaseMinted(String actor, long deploymentId, String expiresAt) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("expiresAt", expiresAt);
    }
}
