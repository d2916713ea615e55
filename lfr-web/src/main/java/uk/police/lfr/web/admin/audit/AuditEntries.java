package uk.police.lfr.web.admin.audit;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import uk.police.lfr.audit.contract.AuditEntryView;
import uk.police.lfr.audit.contract.AuditPage;

/** The log read one page at a time, so that ten million entries cost no more than fifty. */
public class AuditEntries extends LazyDataModel<AuditEntryView> {

    private static final long serialVersionUID = 1L;

    private final transient IntFunction<AuditPage> pages;

    /** @param pages gives a page by its number, counted from zero, filtered as the auditor asked */
    AuditEntries(IntFunction<AuditPage> pages) {
        this.pages = pages;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, pages.apply(0).total());
    }

    @Override
    public List<AuditEntryView> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return pages.apply(first / pageSize).entries();
    }

    @Override
    public String getRowKey(AuditEntryView entry) {
        return Long.toString(entry.sequence());
    }
}
