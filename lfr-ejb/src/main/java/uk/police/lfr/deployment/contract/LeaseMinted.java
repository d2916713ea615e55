package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/**
 * An engine was given leave to compare faces: a session's first lease, its first after a refusal, or its first on other
 * terms. Renewals on the same terms are not said again.
 */
public record LeaseMinted(
        String actor, long deploymentId, String session, long sequence, String listRoot, double threshold)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("session", session, "sequence", sequence, "listRoot", listRoot, "threshold", threshold);
    }
}
