package uk.police.lfr.web.operations.watchlists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.watchlist.boundary.EntryDesk;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.IssueView;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.contract.WatchlistSummary;
import uk.police.lfr.web.PageId;

/** What somebody must look at before the entries of a list are compared, each settled by whose decision it is. */
@Named
@ViewScoped
public class IssuesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WatchlistDesk lists;

    @Inject
    private EntryDesk desk;

    @Inject
    private ListMatters matters;

    private Long id;
    private transient WatchlistSummary list;
    private transient List<IssueView> issues;
    private Long chosenId;
    private String words;
    private IssueKind kind;
    private boolean mineAlone;
    private boolean pictures;

    public void load() {
        list = lists.list(PageId.required(id));
        issues = desk.issues(id);
    }

    /** Open ones first, of those that are asked for. */
    public List<IssueView> getIssues() {
        if (issues == null) {
            load();
        }
        return issues.stream()
                .filter(issue -> kind == null || issue.kind() == kind)
                .filter(issue -> !mineAlone || mine(issue))
                .sorted((one, other) -> Boolean.compare(other.open(), one.open()))
                .toList();
    }

    /** Nominated since the seal and not yet approved. */
    public List<EntryView> getAdditions() {
        return getList().state() != WatchlistState.SEALED
                ? List.of()
                : lists.entries(id).stream()
                        .filter(entry -> entry.state() == EntryState.DRAFT)
                        .toList();
    }

    /** Whether this person may settle it; whoever nominated the entry may not. */
    public boolean mine(IssueView issue) {
        return matters.mine(issue);
    }

    /** What was measured; of a picture that cannot be used, why not. */
    public String detail(IssueView issue) {
        if (issue.kind() != IssueKind.PICTURE_UNUSABLE) {
            return issue.detail();
        }
        String[] reason = issue.detail().split(" ", 2);
        return ImportReasonText.of(ImportReason.valueOf(reason[0]), reason.length > 1 ? reason[1] : "");
    }

    /** Marks the issue that the dialog is about to settle. */
    public void choose(IssueView issue) {
        chosenId = issue.id();
        words = null;
    }

    /** The matter that the dialog is about; null before one is chosen. */
    public IssueView getChosen() {
        if (issues == null) {
            load();
        }
        return issues.stream()
                .filter(issue -> chosenId != null && issue.id() == chosenId)
                .findFirst()
                .orElse(null);
    }

    public String settle() {
        IssueView chosen = getChosen();
        if (chosen == null) {
            throw new NotFound("watchlist.issue_not_found", chosenId);
        }
        switch (chosen.kind().settler()) {
            case CHECKER -> desk.check(chosenId, words);
            case SAFEGUARDING -> desk.safeguard(chosenId, words);
            case AUTHORISING -> desk.authorise(chosenId, words);
        }
        return again();
    }

    public String add(EntryView entry) {
        desk.add(entry.id());
        return again();
    }

    private String again() {
        return "issues.xhtml?faces-redirect=true&id=" + id;
    }

    public WatchlistSummary getList() {
        if (list == null) {
            load();
        }
        return list;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public IssueKind[] getKinds() {
        return IssueKind.values();
    }

    public IssueKind getKind() {
        return kind;
    }

    public void setKind(IssueKind kind) {
        this.kind = kind;
    }

    /** Whether only what this person can settle is shown. */
    public boolean isMineAlone() {
        return mineAlone;
    }

    public void setMineAlone(boolean mineAlone) {
        this.mineAlone = mineAlone;
    }

    /** Each picture that is shown is in the log: so only whoever asks sees them in the table. */
    public boolean isPictures() {
        return pictures;
    }

    public void setPictures(boolean pictures) {
        this.pictures = pictures;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
