package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody took the proof that an entry is in a sealed list. */
public record ListProofTaken(String actor, long watchlistId, long entryId) implements Auditable {
    @Override
    public String subject() {
        return "watchlist/" + watchlistId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("entry", entryId);
    }
}
