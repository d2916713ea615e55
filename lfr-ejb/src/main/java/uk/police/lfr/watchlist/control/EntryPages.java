package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.EntryMarks;
import uk.police.lfr.watchlist.contract.EntryOrder;
import uk.police.lfr.watchlist.contract.EntryPage;
import uk.police.lfr.watchlist.contract.EntryQuery;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * A list of 20,000 read page by page. What the database can answer opens one page; names are sealed, so a question
 * about them opens every entry and keeps none.
 */
@Dependent
public class EntryPages {
    private static final String ENTRIES = "select e from WatchlistEntry e";
    private static final String NUMBER = "select count(e) from WatchlistEntry e";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WatchlistStore lists;

    @Inject
    private ListCipher cipher;

    /** @param first counted from 0 */
    public EntryPage page(Watchlist list, EntryQuery query, int first, int rows) {
        return query.asksWhatIsSealed() ? opened(list, query, first, rows) : stored(list, query, first, rows);
    }

    private EntryPage stored(Watchlist list, EntryQuery query, int first, int rows) {
        String down = query.descending() ? " desc" : "";
        String order = query.order() == EntryOrder.CATEGORY
                ? " order by e.category" + down + ", e.id" + down
                : " order by e.id" + down;
        List<EntryView> entries = of(list, query, ENTRIES, order, WatchlistEntry.class)
                .setFirstResult(first)
                .setMaxResults(rows)
                .getResultStream()
                .map(entry -> view(list, entry, Map.of()))
                .toList();
        long total = of(list, query, NUMBER, "", Long.class).getSingleResult();
        return new EntryPage((int) total, counted(list, entries));
    }

    private EntryPage opened(Watchlist list, EntryQuery query, int first, int rows) {
        List<EntryView> found = of(list, query, ENTRIES, " order by e.id", WatchlistEntry.class)
                .getResultStream()
                .map(entry -> view(list, entry, Map.of()))
                .filter(entry -> says(entry, query.text().toLowerCase(Locale.ROOT)))
                .sorted(order(query))
                .toList();
        int from = Math.min(first, found.size());
        return new EntryPage(found.size(), counted(list, found.subList(from, Math.min(from + rows, found.size()))));
    }

    private <T> TypedQuery<T> of(Watchlist list, EntryQuery query, String what, String order, Class<T> type) {
        Map<String, Object> asked = new HashMap<>(Map.of("list", list.id()));
        StringBuilder where = new StringBuilder(what).append(" where e.watchlistId = :list");
        if (query.category() != null) {
            where.append(" and e.category = :category");
            asked.put("category", query.category());
        }
        marked(query.marks(), where, asked);
        TypedQuery<T> asking = entities.createQuery(where.append(order).toString(), type);
        asked.forEach(asking::setParameter);
        return asking;
    }

    private static void marked(EntryMarks marks, StringBuilder where, Map<String, Object> asked) {
        if (marks.state() != null) {
            where.append(" and e.state = :state");
            asked.put("state", marks.state());
        }
        if (marks.child()) {
            where.append(" and e.child = true");
        }
        if (marks.raised() != null || marks.open()) {
            where.append(
                    " and exists (select i.id from EntryIssue i where (i.entryId = e.id or i.otherEntryId = e.id)");
            if (marks.raised() != null) {
                where.append(" and i.kind = :raised");
                asked.put("raised", marks.raised());
            }
            where.append(marks.open() ? " and i.settledBy is null)" : ")");
        }
    }

    private static boolean says(EntryView entry, String text) {
        EntryDetails details = entry.details();
        return Stream.of(details.displayName(), details.personRef(), details.justification(), entry.nominatedBy())
                .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(text));
    }

    private static Comparator<EntryView> order(EntryQuery query) {
        Comparator<EntryView> order =
                switch (query.order()) {
                    case NAME -> Comparator.comparing(
                            entry -> entry.displayName().toLowerCase(Locale.ROOT));
                    case CATEGORY -> Comparator.comparing(
                            entry -> entry.category().name());
                    case NOMINATED -> Comparator.comparing(EntryView::id);
                };
        return (query.descending() ? order.reversed() : order).thenComparing(EntryView::id);
    }

    private List<EntryView> counted(Watchlist list, List<EntryView> page) {
        Map<Long, Integer> pictures =
                lists.pictureCounts(list.id(), page.stream().map(EntryView::id).toList());
        return page.stream()
                .map(entry -> view(list, lists.entry(entry.id()).orElseThrow(), pictures))
                .toList();
    }

    private EntryView view(Watchlist list, WatchlistEntry entry, Map<Long, Integer> pictures) {
        return entry.view(cipher.details(list, entry), pictures.getOrDefault(entry.id(), 0));
    }
}
