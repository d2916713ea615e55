package uk.police.lfr.web.operations.watchlists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import uk.police.lfr.watchlist.boundary.EntryDesk;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.EntryOrder;
import uk.police.lfr.watchlist.contract.EntryPage;
import uk.police.lfr.watchlist.contract.EntryQuery;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.IssueKind;

/** The entries of a list, one page of the table at a time. */
public class WatchlistEntries extends LazyDataModel<EntryView> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, EntryOrder> COLUMNS =
            Map.of("displayName", EntryOrder.NAME, "category", EntryOrder.CATEGORY);

    private final transient WatchlistDesk desk;
    private final transient EntryDesk matters;
    private final long list;
    private final transient Supplier<EntryQuery> filter;

    private transient Map<Long, Set<IssueKind>> open = Map.of();

    WatchlistEntries(WatchlistDesk desk, EntryDesk matters, long list, Supplier<EntryQuery> filter) {
        this.desk = desk;
        this.matters = matters;
        this.list = list;
        this.filter = filter;
    }

    /** Told by {@link #load}, which asks for entries and their number at once. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return getRowCount();
    }

    @Override
    public List<EntryView> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        EntryQuery query = ordered(filter.get(), sorting);
        EntryPage page = desk.page(list, query, first, pageSize);
        int begin = recalculateFirst(first, pageSize, page.total());
        setRowCount(page.total());
        List<EntryView> shown = begin == first
                ? page.entries()
                : desk.page(list, query, begin, pageSize).entries();
        open = matters.open(shown.stream().map(EntryView::id).toList());
        return shown;
    }

    /** What somebody has to look at about an entry of this part of the table. */
    public List<IssueKind> open(EntryView entry) {
        return open.getOrDefault(entry.id(), Set.of()).stream().sorted().toList();
    }

    private static EntryQuery ordered(EntryQuery query, Map<String, SortMeta> sorting) {
        return sorting.values().stream()
                .filter(sort -> sort.isActive() && COLUMNS.containsKey(sort.getField()))
                .findFirst()
                .map(sort ->
                        query.in(COLUMNS.get(sort.getField()), sort.getOrder().isDescending()))
                .orElse(query);
    }

    @Override
    public String getRowKey(EntryView entry) {
        return Long.toString(entry.id());
    }
}
