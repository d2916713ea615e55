package uk.police.lfr.transparency.contract;

import java.time.Instant;
import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A notice or results are published by themselves at a moment that the publisher chose. */
public record PublicationPlanned(String actor, long deploymentId, PublicationKind kind, Instant at)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("kind", kind, "at", at);
    }
}
