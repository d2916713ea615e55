package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** Something went wrong that people must answer. */
public record IncidentOpened(long incidentId, String kind, String about, String what) implements PubliclyLogged {
    @Override
    public String actor() {
        return Auditable.SYSTEM;
    }

    @Override
    public String subject() {
        return "incident/" + incidentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("kind", kind, "about", about, "what", what);
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("incident", incidentId, "kind", kind);
    }
}
