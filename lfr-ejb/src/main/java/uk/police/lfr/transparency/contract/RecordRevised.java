package uk.police.lfr.transparency.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;

/** A public record has a new version; the older ones stay published. */
public record RecordRevised(String actor, long deploymentId, String reference, RecordRevision revision)
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
