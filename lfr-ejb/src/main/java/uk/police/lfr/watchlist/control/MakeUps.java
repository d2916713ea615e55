package uk.police.lfr.watchlist.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ListMakeUp;
import uk.police.lfr.watchlist.contract.SourceSystem;
import uk.police.lfr.watchlist.entity.MakeUpLine;
import uk.police.lfr.watchlist.entity.MakeUpLine.Aspect;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Counts, at the seal, of whom a list is made: afterwards its entries can no longer be read. */
@Dependent
public class MakeUps {
    private static final String CHILD = "UNDER_18";
    private static final String ADULT = "ADULT";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ListCipher cipher;

    /** @param entries that are sealed now */
    void note(Watchlist list, List<WatchlistEntry> entries) {
        note(list, Aspect.CATEGORY, entries, entry -> entry.category().name());
        note(list, Aspect.SOURCE, entries, entry -> cipher.details(list, entry)
                .source()
                .name());
        note(list, Aspect.AGE, entries, entry -> entry.child() ? CHILD : ADULT);
    }

    private void note(
            Watchlist list, Aspect aspect, List<WatchlistEntry> entries, Function<WatchlistEntry, String> kind) {
        entries.stream()
                .collect(groupingBy(kind, summingInt(entry -> 1)))
                .forEach((name, count) -> entities.persist(new MakeUpLine(list.id(), aspect, name, count)));
    }

    /** Empty for a list that is not sealed, or was before this was counted. */
    public Optional<ListMakeUp> of(long watchlistId) {
        List<MakeUpLine> lines = entities.createQuery(
                        "select m from MakeUpLine m where m.watchlistId = :list", MakeUpLine.class)
                .setParameter("list", watchlistId)
                .getResultList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListMakeUp(
                        of(lines, Aspect.CATEGORY, Category::valueOf),
                        of(lines, Aspect.SOURCE, SourceSystem::valueOf),
                        of(lines, Aspect.AGE, Function.identity()).getOrDefault(CHILD, 0)));
    }

    private static <K> Map<K, Integer> of(List<MakeUpLine> lines, Aspect aspect, Function<String, K> key) {
        return lines.stream()
                .filter(line -> line.aspect() == aspect)
                .collect(toMap(line -> key.apply(line.name()), MakeUpLine::entries));
    }
}
