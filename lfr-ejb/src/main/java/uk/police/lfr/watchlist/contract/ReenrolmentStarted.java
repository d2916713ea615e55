package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** The server runs other models than made a list's templates, and makes them anew. */
public record ReenrolmentStarted(String actor, long watchlistId, String templateVersion, int pictures)
        implements Auditable {
    @Override
    public String subject() {
        return "watchlist/" + watchlistId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("templates", templateVersion, "pictures", pictures);
    }
}
