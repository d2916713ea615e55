package uk.police.lfr.transparency.contract;

import java.time.Instant;
import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/**
 * What was planned is not published at its time.
 *
 * @param why {@code called_off} by a publisher, {@code overtaken} by what became of the deployment, or the key of the
 *     refusal that met it
 */
public record PlannedPublicationDropped(String actor, long deploymentId, PublicationKind kind, Instant at, String why)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("kind", kind, "at", at, "why", why);
    }
}
