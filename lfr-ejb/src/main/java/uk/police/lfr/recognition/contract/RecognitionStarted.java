package uk.police.lfr.recognition.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Workers began to compare faces under a lease. */
public record RecognitionStarted(String actor, long deploymentId, int cameras, int listed, String templateVersion)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("cameras", cameras, "listed", listed, "templateVersion", templateVersion);
    }
}
