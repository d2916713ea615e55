package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Words;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.EntryJustified;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Says anew why people are listed, by the rules of an import (rule W2): one alone, or those whom one query found. */
@Dependent
public class Justifications {
    private static final int LONGEST = 2000;
    private static final int LONGEST_QUERY = 300;

    @Inject
    private WatchlistStore lists;

    @Inject
    private IssueStore issues;

    @Inject
    private ListCipher cipher;

    @Inject
    private Clock clock;

    @Inject
    private Event<EntryJustified> justified;

    /** @param query empty for one entry alone */
    public void change(Collection<Long> entryIds, String words, String query, String by) {
        String reason = Words.required("justification", words, EntryRules.JUSTIFICATION_CHARACTERS, LONGEST);
        String found = query == null ? "" : query.strip();
        List<WatchlistEntry> entries =
                entryIds.stream().distinct().map(this::entry).toList();
        require(entries, found);
        Watchlist list = lists.lockedList(entries.get(0).watchlistId());
        list.requireOpen();
        EntryRules rules = rules(list, new HashSet<>(entryIds));
        entries.forEach(entry -> change(list, entry, rules, reason, found, by));
        entries.forEach(entry -> justified.fire(new EntryJustified(by, list.id(), entry.id(), entries.size())));
    }

    private static void require(List<WatchlistEntry> entries, String query) {
        if (entries.isEmpty()) {
            throw new InvalidInput("justification", "watchlist.nobody_chosen");
        }
        if (query.length() > LONGEST_QUERY) {
            throw new InvalidInput("query", "words.too_long", LONGEST_QUERY);
        }
        if (entries.size() > 1 && query.isEmpty()) {
            throw new InvalidInput("query", "watchlist.query_missing");
        }
        boolean alike = entries.stream()
                        .map(entry -> entry.watchlistId() + "/" + entry.category())
                        .distinct()
                        .count()
                == 1;
        if (!alike) {
            throw new InvalidInput("query", "watchlist.several_categories");
        }
    }

    private EntryRules rules(Watchlist list, Set<Long> changing) {
        EntryRules rules = new EntryRules(LocalDate.now(clock.withZone(ForceTime.ZONE)), CategoriesInUse.configured());
        lists.entries(list.id()).stream()
                .filter(entry -> !changing.contains(entry.id()))
                .forEach(entry -> rules.remember(cipher.details(list, entry)));
        return rules;
    }

    private void change(
            Watchlist list, WatchlistEntry entry, EntryRules rules, String reason, String query, String by) {
        if (issues.settled(entry.id())) {
            throw new WrongState("watchlist.settled_already");
        }
        EntryDetails details = cipher.details(list, entry).justified(reason, query);
        try {
            rules.judge(details);
        } catch (LineRefused refused) {
            throw refusal(refused, details);
        }
        entry.justify(by, cipher.seal(list, entry.personMac(), details));
    }

    /** In the words of a form; what a form cannot bring about stays as it is. */
    private static RuntimeException refusal(LineRefused refused, EntryDetails details) {
        return switch (refused.reason()) {
            case JUSTIFICATION_COPIED -> new InvalidInput(
                    "justification", "watchlist.justification_copied", refused.detail());
            case BULK_NOT_ALLOWED -> new InvalidInput("query", "watchlist.bulk_not_allowed", details.personRef());
            default -> refused;
        };
    }

    private WatchlistEntry entry(long id) {
        return lists.entry(id).orElseThrow(() -> new NotFound("watchlist.entry_not_found", id));
    }
}
