package uk.police.lfr.retention.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody proposed a retention policy. */
public record PolicyProposed(String actor, long proposalId, String sha256) implements Auditable {
    @Override
    public String subject() {
        return "policy-proposal/" + proposalId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("sha256", sha256);
    }
}
