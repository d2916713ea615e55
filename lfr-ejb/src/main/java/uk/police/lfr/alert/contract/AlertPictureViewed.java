package uk.police.lfr.alert.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody looked at a picture of an alert. */
public record AlertPictureViewed(String actor, long alertId, PictureKind kind) implements Auditable {
    @Override
    public String subject() {
        return "alert/" + alertId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("picture", kind);
    }
}
