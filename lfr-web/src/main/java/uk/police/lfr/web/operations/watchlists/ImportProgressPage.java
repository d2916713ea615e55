package uk.police.lfr.web.operations.watchlists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.watchlist.boundary.ImportDesk;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.web.failure.RefusalText;

/** How far the latest import of a watchlist has come, and what became of each picture. */
@Named("importProgress")
@RequestScoped
public class ImportProgressPage {

    private static final int PER_CENT = 100;

    @Inject
    private ImportDesk desk;

    @Inject
    private WatchlistPage page;

    private ImportProgress job;
    private List<ImportResultLine> results;

    @PostConstruct
    void read() {
        job = desk.latest(page.getId()).orElse(null);
    }

    public boolean isPresent() {
        return job != null;
    }

    public boolean isRunning() {
        return isPresent() && !job.finished();
    }

    public ImportProgress getJob() {
        return job;
    }

    public int getPercent() {
        return job.total() == 0 ? 0 : PER_CENT * job.done() / job.total();
    }

    public List<ImportResultLine> getResults() {
        if (results == null) {
            results = desk.results(job.jobId());
        }
        return results;
    }

    /** Why a picture was refused, in plain words; empty for one that was accepted. */
    public String reason(ImportResultLine line) {
        return line.accepted() ? "" : RefusalText.of(line.reason(), line.args().toArray());
    }
}
