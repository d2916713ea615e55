package uk.police.lfr.web.operations.watchlists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.watchlist.boundary.EntryDesk;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.session.StaffMember;

/** Why people are listed, said anew by who nominated them: for one person, or for those whom one query found. */
@Named
@ViewScoped
public class EntryJustification implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryDesk desk;

    @Inject
    private StaffMember staff;

    @Inject
    private WatchlistPage page;

    private final Map<Long, Boolean> chosen = new HashMap<>();
    private String words;
    private String query;

    /** One person, with what is said of them now. */
    public void one(EntryView entry) {
        chosen.clear();
        chosen.put(entry.id(), true);
        words = entry.justification();
        query = entry.details().bulkQuery();
    }

    /** Those who are ticked. */
    public void several() {
        words = null;
        query = null;
    }

    public String keep() {
        desk.justify(ids(), words, query);
        Notice.afterRedirect("watchlists.justify.done");
        return "watchlist.xhtml?faces-redirect=true&id=" + page.getId();
    }

    private List<Long> ids() {
        return chosen.entrySet().stream()
                .filter(each -> Boolean.TRUE.equals(each.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public int getNumber() {
        return ids().size();
    }

    /** Whether this person may say it of the entry. */
    public boolean mine(EntryView entry) {
        return staff.isListBuilder()
                && page.getList().state() != WatchlistState.PURGED
                && entry.state() == EntryState.DRAFT
                && entry.nominatedBy().equals(staff.getName());
    }

    /** By entry; what is not there is not ticked. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
