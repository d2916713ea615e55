package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;

/** Somebody looked at a reference picture. */
public record ReferenceViewed(String actor, long entryId) implements Auditable {
    @Override
    public String subject() {
        return "watchlist-entry/" + entryId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
