package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.police.lfr.watchlist.contract.ImportStarted;
import uk.police.lfr.watchlist.entity.ImportJob;

/** Takes a hand-in and gives it a number. */
@Dependent
public class ImportReception {
    @Inject
    private ImportSpool spool;

    @Inject
    private WatchlistStore lists;

    @Inject
    private ImportStore imports;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImportStarted> started;

    public HandedIn archive(InputStream archive) {
        return new HandedInArchive(spool.keep(archive), spool::delete);
    }

    public HandedIn folder(Map<String, InputStream> files) {
        Map<String, Path> kept = new LinkedHashMap<>();
        HandedIn folder = new HandedInFolder(kept, spool::delete);
        try {
            files.forEach((name, content) -> kept.put(name, spool.keep(content)));
            return folder;
        } catch (RuntimeException brokeOff) {
            folder.close();
            throw brokeOff;
        }
    }

    /** @return the new import's number */
    public long register(long watchlistId, String by) {
        lists.list(watchlistId).requireBuilding();
        ImportJob job = imports.begin(new ImportJob(watchlistId, by, clock.instant()));
        started.fire(new ImportStarted(by, watchlistId, job.id()));
        return job.id();
    }

    /** At the start of the server: what an earlier run left unfinished is said to be so, and its files go. */
    public void clearAfterCrash() {
        imports.running().forEach(job -> job.interrupt(clock.instant()));
        spool.empty();
    }
}
