package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;

/**
 * Why somebody is listed was said anew.
 *
 * @param together how many entries share these words
 */
public record EntryJustified(String actor, long watchlistId, long entryId, int together) implements Auditable {
    @Override
    public String subject() {
        return "watchlist-entry/" + entryId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("watchlist", String.valueOf(watchlistId), "together", String.valueOf(together));
    }
}
