package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A version of an item of the application pack was handed in. */
public record PackItemKept(String actor, long deploymentId, String kind, String part, int version, String sha256)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("kind", kind, "part", part, "version", version, "sha256", sha256);
    }
}
