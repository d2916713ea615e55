package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An authorising officer withheld the notice for an exceptional reason, until after the event. */
public record NoticeWithheldByOfficer(String actor, long deploymentId, String reason, String publishAfter)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("reason", reason, "publishAfter", publishAfter);
    }
}
