package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** A second person agreed with the answer. */
public record IncidentClosed(String actor, long incidentId, String kind) implements PubliclyLogged {
    @Override
    public String subject() {
        return "incident/" + incidentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("kind", kind);
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("incident", incidentId, "kind", kind);
    }
}
