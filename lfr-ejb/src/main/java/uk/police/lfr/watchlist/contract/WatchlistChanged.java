package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** A sealed list has a new version; its authorising officer is to see it, live recognition follows at once. */
public record WatchlistChanged(String actor, long watchlistId, int version, ListChange change, int entries, String root)
        implements PubliclyLogged {
    @Override
    public String subject() {
        return "watchlist/" + watchlistId;
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("version", version, "change", change, "entries", entries, "root", root);
    }
}
