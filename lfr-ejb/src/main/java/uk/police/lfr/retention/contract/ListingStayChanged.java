package uk.police.lfr.retention.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/**
 * The deletion of the index of who was listed waits for a request, or no longer does.
 *
 * @param step {@code placed} or {@code lifted}
 * @param until when it ends by itself; empty where it is lifted
 */
public record ListingStayChanged(String actor, long requestId, String step, String until) implements Auditable {
    @Override
    public String subject() {
        return "request/" + requestId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("step", step, "until", until);
    }
}
