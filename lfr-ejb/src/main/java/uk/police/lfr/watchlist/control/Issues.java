package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.IssueKind.Settler;
import uk.police.lfr.watchlist.contract.IssueSettled;
import uk.police.lfr.watchlist.contract.IssueView;
import uk.police.lfr.watchlist.entity.EntryIssue;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Raises what somebody must look at before an entry is listed, and settles it by the one whose decision it is. */
@Dependent
public class Issues {
    private static final int SHORTEST_WORDS = 10;
    private static final int LONGEST_WORDS = 1000;

    @Inject
    private WatchlistStore lists;

    @Inject
    private IssueStore issues;

    @Inject
    private ListCipher cipher;

    @Inject
    private Clock clock;

    @Inject
    private Event<IssueSettled> settled;

    /** What the details of a new entry raise. */
    public void raise(WatchlistEntry entry, EntryDetails details) {
        LocalDate today = LocalDate.now(clock.withZone(ForceTime.ZONE));
        IssueFinder.in(details, today)
                .forEach((kind, detail) -> issues.keep(new EntryIssue(entry, kind, detail, null)));
    }

    /** What a picture raises, once for each entry. */
    public void raisePoorPicture(WatchlistEntry entry, List<String> concerns) {
        if (!concerns.isEmpty() && !issues.raised(entry.id(), IssueKind.POOR_PICTURE)) {
            issues.keep(new EntryIssue(entry, IssueKind.POOR_PICTURE, String.join("; ", concerns), null));
        }
    }

    /** For each picture that the models that run now cannot use, with what was measured. */
    void raiseUnusable(WatchlistEntry entry, ImportReason why, String measured) {
        issues.keep(new EntryIssue(entry, IssueKind.PICTURE_UNUSABLE, (why + " " + measured).strip(), null));
    }

    /**
     * @param as the right in which somebody settles it
     * @param words why, 10 to 1,000 characters
     */
    public void settle(long issueId, Settler as, String by, String words) {
        if (words == null || words.strip().length() < SHORTEST_WORDS || words.length() > LONGEST_WORDS) {
            throw new InvalidInput("words", "watchlist.issue_words", SHORTEST_WORDS, LONGEST_WORDS);
        }
        EntryIssue issue = issues.locked(issueId);
        if (issue.kind().settler() != as) {
            throw new WrongState("watchlist.issue_of_others", issue.kind());
        }
        Watchlist list = lists.lockedList(issue.watchlistId());
        list.requireOpen();
        issue.settle(by, cipher.sealWords(list, "issue/" + issueId, words.strip()), clock.instant());
        lists.entry(issue.entryId()).ifPresent(entry -> sign(entry, issue.kind(), by));
        settled.fire(new IssueSettled(by, list.id(), issue.entryId(), issueId, issue.kind()));
    }

    /** The signatures that the database asks of a listed child, victim, witness or associate. */
    private static void sign(WatchlistEntry entry, IssueKind kind, String by) {
        switch (kind) {
            case UNDER_18 -> entry.safeguardedBy(by);
            case UNDER_13, INTRUSIVE_CATEGORY -> entry.authorisedBy(by);
            default -> {
                // Other kinds leave their words with the issue.
            }
        }
    }

    /** Kinds by entry; those that nothing is open about are left out. */
    public Map<Long, Set<IssueKind>> open(Collection<Long> entryIds) {
        Map<Long, Set<IssueKind>> found = new HashMap<>();
        if (!entryIds.isEmpty()) {
            for (EntryIssue issue : issues.openAbout(entryIds)) {
                about(issue).forEach(entry -> found.computeIfAbsent(entry, any -> EnumSet.noneOf(IssueKind.class))
                        .add(issue.kind()));
            }
        }
        return found;
    }

    private static List<Long> about(EntryIssue issue) {
        return issue.otherEntryId() == null ? List.of(issue.entryId()) : List.of(issue.entryId(), issue.otherEntryId());
    }

    public List<IssueView> of(Watchlist list) {
        Map<Long, EntryDetails> people = new HashMap<>();
        return issues.of(list.id()).stream()
                .map(issue -> view(list, issue, people))
                .toList();
    }

    private IssueView view(Watchlist list, EntryIssue issue, Map<Long, EntryDetails> people) {
        EntryDetails person = person(list, issue.entryId(), people);
        Long other = issue.otherEntryId();
        return issue.view(
                person.displayName(),
                person.personRef(),
                other == null ? null : person(list, other, people).displayName(),
                issue.sealedWords() == null ? null : cipher.words(list, "issue/" + issue.id(), issue.sealedWords()));
    }

    private EntryDetails person(Watchlist list, long entryId, Map<Long, EntryDetails> people) {
        return people.computeIfAbsent(
                entryId, id -> cipher.details(list, lists.entry(id).orElseThrow()));
    }
}
