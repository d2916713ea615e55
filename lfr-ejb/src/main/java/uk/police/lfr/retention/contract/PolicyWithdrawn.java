package uk.police.lfr.retention.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;

/** A proposed retention policy will not be adopted. */
public record PolicyWithdrawn(String actor, long proposalId) implements Auditable {
    @Override
    public String subject() {
        return "policy-proposal/" + proposalId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
