package uk.police.lfr.oversight.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A request was answered; the words stay with the request. */
public record RequestAnswered(String actor, long requestId, RequestDecision decision) implements Auditable {
    @Override
    public String subject() {
        return "request/" + requestId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("decision", decision);
    }
}
