package uk.police.lfr.web.operations.watchlists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.contract.WatchlistSummary;
import uk.police.lfr.web.PageId;
import uk.police.lfr.web.session.StaffMember;

/** One watchlist with its entries; read afresh for every request, since an import may be running. */
@Named
@ViewScoped
public class WatchlistPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WatchlistDesk desk;

    @Inject
    private StaffMember staff;

    private Long id;
    private transient WatchlistSummary list;
    private transient List<EntryView> entries;
    private Long chosenId;
    private String chosenName;
    private String reason;
    private boolean following;

    public void load() {
        list = desk.list(PageId.required(id));
        entries = desk.entries(id);
    }

    public String seal() {
        desk.seal(id);
        return again();
    }

    private String again() {
        return "watchlist.xhtml?faces-redirect=true&id=" + id;
    }

    /** Marks the entry that the dialog is about to withdraw. */
    public void choose(EntryView entry) {
        chosenId = entry.id();
        chosenName = entry.displayName();
        reason = null;
    }

    public String withdraw() {
        desk.withdraw(chosenId, reason);
        return again();
    }

    public boolean isImportable() {
        return staff.isListBuilder() && getList().state() == WatchlistState.BUILDING;
    }

    public boolean isSealable() {
        return staff.isListChecker()
                && getList().state() == WatchlistState.BUILDING
                && getList().entries() > 0;
    }

    public boolean isSealed() {
        return getList().sealedAt() != null;
    }

    public WatchlistSummary getList() {
        if (list == null) {
            load();
        }
        return list;
    }

    public List<EntryView> getEntries() {
        if (entries == null) {
            load();
        }
        return entries;
    }

    public String getChosenName() {
        return chosenName;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Whether the page follows a running import. */
    boolean isFollowing() {
        return following;
    }

    void setFollowing(boolean following) {
        this.following = following;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
