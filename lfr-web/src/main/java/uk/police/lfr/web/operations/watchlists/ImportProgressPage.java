package uk.police.lfr.web.operations.watchlists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.primefaces.PrimeFaces;
import uk.police.lfr.watchlist.boundary.ImportDesk;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.contract.ImportState;

/** How far the latest import of a watchlist has come, and what became of each picture. */
@Named("importProgress")
@RequestScoped
public class ImportProgressPage {
    private static final int MOST_REFUSED = 200;

    @Inject
    private ImportDesk desk;

    @Inject
    private WatchlistPage page;

    @Inject
    private Clock clock;

    private ImportProgress job;
    private ImportResultLines results;
    private List<ImportResultLine> refusedLines;

    @PostConstruct
    void read() {
        job = desk.latest(page.getId()).orElse(null);
        if (isRunning()) {
            page.setFollowing(true);
        }
    }

    /** At the end of an import the list's own parts of the page follow; before, only the progress moves. */
    public void follow() {
        if (!isRunning()) {
            page.setFollowing(false);
            page.load();
            PrimeFaces.current().ajax().update("summary", "entries", "sealing");
        }
    }

    public boolean isPresent() {
        return job != null;
    }

    public boolean isRunning() {
        return isIn(ImportState.RUNNING);
    }

    /** Still true in the request that finds the import ended, so that this request is heard. */
    public boolean isFollowed() {
        return page.isFollowing();
    }

    public boolean isRefused() {
        return isIn(ImportState.REFUSED);
    }

    public boolean isInterrupted() {
        return isIn(ImportState.INTERRUPTED);
    }

    private boolean isIn(ImportState state) {
        return isPresent() && job.state() == state;
    }

    public ImportProgress getJob() {
        return job;
    }

    public double getRate() {
        return job.linesPerSecond(clock.instant());
    }

    /** At the rate so far; null before there is one. */
    public Duration getTimeLeft() {
        double rate = getRate();
        return rate == 0 ? null : Duration.ofSeconds(Math.round((job.total() - job.done()) / rate));
    }

    /** Why the whole import was refused. */
    public String getReason() {
        return ImportReasonText.of(job.reason(), job.detail());
    }

    public ImportResultLines getResults() {
        if (results == null) {
            results = new ImportResultLines(desk, job);
        }
        return results;
    }

    /** Those whose pictures somebody may want to see, not more than a page can hold. */
    public List<ImportResultLine> getRefusedLines() {
        if (refusedLines == null) {
            refusedLines = job.refused() == 0 ? List.of() : desk.refused(job.jobId(), MOST_REFUSED);
        }
        return refusedLines;
    }

    /** Why a line was refused, in plain words; empty for one that was accepted. */
    public String reason(ImportResultLine line) {
        return line.accepted() ? "" : ImportReasonText.of(line.reason(), line.detail());
    }
}
