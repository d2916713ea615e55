package uk.police.lfr.web.operations.watchlists;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.EntryOrder;
import uk.police.lfr.watchlist.contract.EntryPage;
import uk.police.lfr.watchlist.contract.EntryQuery;
import uk.police.lfr.watchlist.contract.EntryView;

/** The entries of a list, one page of the table at a time. */
public class WatchlistEntries extends LazyDataModel<EntryView> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, EntryOrder> COLUMNS =
            Map.of("displayName", EntryOrder.NAME, "category", EntryOrder.CATEGORY);

    private final transient WatchlistDesk desk;
    private final long list;
    private final transient Supplier<EntryQuery> filter;

    WatchlistEntries(WatchlistDesk desk, long list, Supplier<EntryQuery> filter) {
        this.desk = desk;
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
        return begin == first
                ? page.entries()
                : desk.page(list, query, begin, pageSize).entries();
    }

    private static EntryQuery ordered(EntryQuery query, Map<String, SortMeta> sorting) {
        return sorting.values().stream()
                .filter(sort -> sort.isActive() && COLUMNS.containsKey(sort.getField()))
                .findFirst()
                .map(sort -> new EntryQuery(
                        query.text(),
                        query.category(),
                        COLUMNS.get(sort.getField()),
                        sort.getOrder().isDescending()))
                .orElse(query);
    }

    @Override
    public String getRowKey(EntryView entry) {
        return Long.toString(entry.id());
    }
}
