package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** What was personal in a request is unreadable. */
public record RequestErased(String actor, long requestId) implements Auditable {
    @Override
    public String subject() {
        return "request/" + requestId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of();
    }
}
