package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody read what is personal in a request. */
public record RequestRead(String actor, long requestId) implements Auditable {
    @Override
    public String subject() {
        return "request/" + requestId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of();
    }
}
