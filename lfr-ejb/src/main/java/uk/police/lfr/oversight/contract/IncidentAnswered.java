package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody wrote down why it happened and what is done about it; the words stay in the register. */
public record IncidentAnswered(String actor, long incidentId) implements Auditable {
    @Override
    public String subject() {
        return "incident/" + incidentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of();
    }
}
