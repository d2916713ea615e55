package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** It was settled that whoever asks is who they say. */
public record RequestIdentitySettled(String actor, long requestId) implements Auditable {
    @Override
    public String subject() {
        return "request/" + requestId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of();
    }
}
