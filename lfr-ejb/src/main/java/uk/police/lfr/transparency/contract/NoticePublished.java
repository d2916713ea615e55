package uk.police.lfr.transparency.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;

/** The public can read of the deployment, in advance or, where the notice was withheld, afterwards. */
public record NoticePublished(String actor, long deploymentId, String reference, RecordRevision revision)
        implements VersionPublished {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> why() {
        return Facts.of("reason", revision.reason().en());
    }
}
