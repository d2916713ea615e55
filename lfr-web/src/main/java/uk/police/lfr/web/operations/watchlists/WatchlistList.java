package uk.police.lfr.web.operations.watchlists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.WatchlistSummary;

/** All watchlists; each was made with its deployment. */
@Named
@RequestScoped
public class WatchlistList {

    @Inject
    private WatchlistDesk desk;

    private List<WatchlistSummary> lists;

    @PostConstruct
    void read() {
        lists = desk.lists();
    }

    public List<WatchlistSummary> getLists() {
        return lists;
    }
}
