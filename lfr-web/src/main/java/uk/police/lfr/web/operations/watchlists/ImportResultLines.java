package uk.police.lfr.web.operations.watchlists;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import uk.police.lfr.watchlist.boundary.ImportDesk;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportResultLine;

/** What became of each picture of an import, one page of the table at a time. */
public class ImportResultLines extends LazyDataModel<ImportResultLine> {

    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;
    private final transient ImportProgress job;

    ImportResultLines(ImportDesk desk, ImportProgress job) {
        this.desk = desk;
        this.job = job;
    }

    /** The lines of a list that has been deleted went with it, their number stays. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return desk.results(job.jobId(), 0, 1).isEmpty() ? 0 : job.done();
    }

    @Override
    public List<ImportResultLine> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return desk.results(job.jobId(), first, pageSize);
    }

    @Override
    public String getRowKey(ImportResultLine line) {
        return line.line() + "/" + line.file();
    }
}
