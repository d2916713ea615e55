package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.control.Column;
import uk.police.lfr.watchlist.control.ImportReception;
import uk.police.lfr.watchlist.control.ImportRuns;
import uk.police.lfr.watchlist.control.ImportStore;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.entity.ImportJob;
import uk.police.lfr.watchlist.entity.Watchlist;

/** Where pictures and their table are handed in, and where the result of each line is read. */
@Stateless
public class ImportDesk {
    @Inject
    private ImportReception reception;

    @Inject
    private ImportRuns runs;

    @Inject
    private WatchlistStore lists;

    @Inject
    private ImportStore imports;

    @Inject
    private Transactions transactions;

    @Inject
    private Caller caller;

    /**
     * Begins to import a ZIP archive of pictures and one CSV table; returns at once.
     *
     * @param archive read to its end, closed by the caller
     * @return the import's number, for {@link #progress}
     */
    @RolesAllowed(Roles.WL_MGR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long importArchive(long watchlistId, InputStream archive) {
        return begin(watchlistId, key -> reception.keep(key, archive));
    }

    /**
     * Begins to import the files of a folder, one of them a CSV table; returns at once.
     *
     * @param files by their name in the folder, with forward slashes; read to their end, closed by the caller
     */
    @RolesAllowed(Roles.WL_MGR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long importFolder(long watchlistId, Map<String, InputStream> files) {
        if (files.isEmpty()) {
            throw new InvalidInput("files", "watchlist.no_files");
        }
        return begin(watchlistId, key -> reception.keep(key, files));
    }

    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public ImportProgress progress(long jobId) {
        return imports.job(jobId).progress();
    }

    /** Titles of the table's columns, for the template that people download. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public List<String> columns() {
        return Column.titles();
    }

    /** The last import of a list, running or ended. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public Optional<ImportProgress> latest(long watchlistId) {
        return imports.latest(watchlistId).map(ImportJob::progress);
    }

    /**
     * One line per picture, in the table's order; files that it does not name come first.
     *
     * @param first from 0
     * @param count how many at most; fewer mean that there are no more
     */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public List<ImportResultLine> results(long jobId, int first, int count) {
        Watchlist list = lists.list(imports.job(jobId).watchlistId());
        // The lines of a purged list went with it.
        return list.state() == WatchlistState.PURGED ? List.of() : imports.results(list, jobId, first, count);
    }

    /** Lines that were refused, in the table's order, up to so many. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public List<ImportResultLine> refused(long jobId, int most) {
        Watchlist list = lists.list(imports.job(jobId).watchlistId());
        return list.state() == WatchlistState.PURGED ? List.of() : imports.refused(list, jobId, most);
    }

    private long begin(long watchlistId, Function<KeyId, String> keep) {
        String kept = keep.apply(transactions.inNew(() -> reception.admit(watchlistId, caller.name())));
        try {
            long job = transactions.inNew(() -> reception.register(watchlistId, kept, caller.name()));
            runs.start(job);
            return job;
        } catch (RuntimeException refused) {
            reception.drop(kept);
            throw refused;
        }
    }
}
