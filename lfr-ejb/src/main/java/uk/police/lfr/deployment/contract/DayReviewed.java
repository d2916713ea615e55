package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** The authorising officer reviewed an operational day; the next may begin. */
public record DayReviewed(String actor, long deploymentId, int day, String review) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("day", day, "review", review);
    }
}
