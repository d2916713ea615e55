package uk.police.lfr.web.operations.watchlists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.WatchlistSummary;

/** All watchlists, and the way to begin a new one. */
@Named
@RequestScoped
public class WatchlistList {

    @Inject
    private WatchlistDesk desk;

    private List<WatchlistSummary> lists;
    private String name;

    @PostConstruct
    void read() {
        lists = desk.lists();
    }

    public String create() {
        return "watchlist.xhtml?faces-redirect=true&id=" + desk.create(name);
    }

    public List<WatchlistSummary> getLists() {
        return lists;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
