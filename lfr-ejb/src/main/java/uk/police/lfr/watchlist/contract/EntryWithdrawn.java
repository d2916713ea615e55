package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A person was taken off a list; live recognition drops the entry at once. */
public record EntryWithdrawn(String actor, long watchlistId, long entryId, String reason) implements Auditable {
    @Override
    public String subject() {
        return "watchlist/" + watchlistId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("entry", entryId, "reason", reason);
    }
}
