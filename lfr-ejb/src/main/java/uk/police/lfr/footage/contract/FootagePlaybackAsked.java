package uk.police.lfr.footage.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody gave their reason and may see a stretch of footage for an hour. */
public record FootagePlaybackAsked(String actor, long accessId, FootageRequest asked) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + asked.deploymentId();
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(
                "access",
                accessId,
                "camera",
                asked.cameraId(),
                "from",
                asked.from(),
                "to",
                asked.to(),
                "purpose",
                asked.purpose(),
                "reason",
                asked.reason());
    }
}
