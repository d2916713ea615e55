package uk.police.lfr.web.admin.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import uk.police.lfr.audit.boundary.AuditDesk;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditLine;

/** The log read one page at a time, so that ten million entries cost no more than fifty. */
public class AuditEntries extends LazyDataModel<AuditLine> {

    private static final long serialVersionUID = 1L;

    private final transient AuditDesk desk;
    private final transient Supplier<AuditFilter> filter;

    AuditEntries(AuditDesk desk, Supplier<AuditFilter> filter) {
        this.desk = desk;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, desk.count(filter.get()));
    }

    @Override
    public List<AuditLine> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return desk.entries(filter.get(), first, pageSize);
    }

    @Override
    public String getRowKey(AuditLine line) {
        return Long.toString(line.sequence());
    }
}
