package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Every person, picture and template of a list was deleted; the number of entries remains. */
public record WatchlistPurged(String actor, long watchlistId, int entries, int pictures) implements Auditable {
    @Override
    public String subject() {
        return "watchlist/" + watchlistId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("entries", entries, "pictures", pictures);
    }
}
