package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Every picture of a list has a template of the models that run now, or was refused by them. */
public record ReenrolmentEnded(String actor, long watchlistId, String templateVersion, int taken, int refused)
        implements Auditable {
    @Override
    public String subject() {
        return "watchlist/" + watchlistId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("templates", templateVersion, "taken", taken, "refused", refused);
    }
}
