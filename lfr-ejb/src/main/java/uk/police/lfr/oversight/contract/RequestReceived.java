package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody asked for something that has a legal clock; who asked is not in the log. */
public record RequestReceived(String actor, long requestId, RequestKind kind, String dueOn) implements Auditable {
    @Override
    public String subject() {
        return "request/" + requestId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("kind", kind, "dueOn", dueOn);
    }
}
