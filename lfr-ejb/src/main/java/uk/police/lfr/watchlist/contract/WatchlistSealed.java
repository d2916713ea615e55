package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/**
 * A second person sealed the list; from now on every change is a version of its own.
 *
 * @param children entries of people under 18: published (W9)
 */
public record WatchlistSealed(String actor, long watchlistId, int entries, int children, String root)
        implements PubliclyLogged {
    @Override
    public String subject() {
        return "watchlist/" + watchlistId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("entries", entries, "children", children, "root", root);
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("entries", entries, "root", root);
    }
}
