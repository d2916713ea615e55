package uk.police.lfr.web.operations.watchlists;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import uk.police.lfr.watchlist.boundary.EntryDesk;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.IssueView;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.web.session.StaffMember;

/** Which of the matters on lists are the signed-in person's to settle. */
@Dependent
public class ListMatters implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WatchlistDesk lists;

    @Inject
    private EntryDesk desk;

    @Inject
    private StaffMember staff;

    /** On every list that is being built or is sealed. */
    public long waiting() {
        return lists.lists().stream()
                .filter(list -> list.state() == WatchlistState.BUILDING || list.state() == WatchlistState.SEALED)
                .flatMap(list -> desk.issues(list.id()).stream())
                .filter(this::mine)
                .count();
    }

    /** Whether this person may settle it; whoever nominated the entry may not. */
    public boolean mine(IssueView issue) {
        return issue.open()
                && !issue.nominatedBy().equals(staff.getName())
                && switch (issue.kind().settler()) {
                    case CHECKER -> staff.isListChecker();
                    case SAFEGUARDING -> staff.isSafeguarding();
                    case AUTHORISING -> staff.isAuthoriser();
                };
    }
}
