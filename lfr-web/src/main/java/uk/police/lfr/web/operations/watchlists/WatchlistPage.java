package uk.police.lfr.web.operations.watchlists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import uk.police.lfr.watchlist.boundary.EntryDesk;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.ListVersion;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.watchlist.contract.SealPreview;
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
    private EntryDesk entryDesk;

    @Inject
    private StaffMember staff;

    private Long id;
    private transient WatchlistSummary list;
    private transient WatchlistEntries entries;
    private final EntryFilter filter = new EntryFilter();
    private transient SealPreview preview;
    private String contentHash;
    private Long chosenId;
    private String chosenName;
    private String reason;
    private boolean following;
    private boolean followingTemplates;

    public void load() {
        list = desk.list(PageId.required(id));
        if (list.state() == WatchlistState.BUILDING) {
            preview = desk.preview(id);
            contentHash = preview.contentHash();
        }
    }

    /** Seals what this page showed, and nothing else. */
    public String seal() {
        desk.seal(id, contentHash);
        return again();
    }

    /** Says that every ground on the list still stands. */
    public String confirmGrounds() {
        entryDesk.confirmGrounds(id);
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

    /** To a sealed list as additions, which the authorising officer has to approve. */
    public boolean isImportable() {
        return staff.isListBuilder()
                && (getList().state() == WatchlistState.BUILDING || getList().state() == WatchlistState.SEALED);
    }

    public boolean isSealable() {
        return staff.isListChecker() && getPreview() != null && getPreview().sealable();
    }

    public boolean isConfirmable() {
        return getList().entries() > 0
                && (getList().state() == WatchlistState.BUILDING || getList().state() == WatchlistState.SEALED);
    }

    /** Null once the list has been sealed. */
    public SealPreview getPreview() {
        getList();
        return preview;
    }

    public List<Map.Entry<SealObstacle, Integer>> getObstacles() {
        return getPreview() == null
                ? List.of()
                : List.copyOf(getPreview().obstacles().entrySet());
    }

    public List<ListVersion> getVersions() {
        return desk.versions(id);
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

    public WatchlistEntries getEntries() {
        if (entries == null) {
            entries = new WatchlistEntries(desk, entryDesk, id, filter::query);
        }
        return entries;
    }

    public EntryFilter getFilter() {
        return filter;
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

    /** Whether the page follows templates that are made anew. */
    boolean isFollowingTemplates() {
        return followingTemplates;
    }

    void setFollowingTemplates(boolean followingTemplates) {
        this.followingTemplates = followingTemplates;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
