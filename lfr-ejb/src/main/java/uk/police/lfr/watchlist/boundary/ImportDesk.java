package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.control.HandedIn;
import uk.police.lfr.watchlist.control.ImportReception;
import uk.police.lfr.watchlist.control.ImportStore;
import uk.police.lfr.watchlist.control.WatchlistImport;
import uk.police.lfr.watchlist.entity.ImportJob;

/** Where pictures and their table are handed in, and where the result of each line is read. */
@Stateless
public class ImportDesk {
    @Inject
    private ImportReception reception;

    @Inject
    private WatchlistImport work;

    @Inject
    private ImportStore imports;

    @Inject
    private Transactions transactions;

    @Inject
    private Caller caller;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/lfr-work")
    private ManagedExecutorService executor;

    /**
     * Begins to import a ZIP archive of pictures and one CSV table; returns at once.
     *
     * @param archive read to its end, closed by the caller
     * @return the import's number, for {@link #progress}
     */
    @RolesAllowed(Roles.WL_MGR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long importArchive(long watchlistId, InputStream archive) {
        return begin(watchlistId, reception.archive(archive));
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
        return begin(watchlistId, reception.folder(files));
    }

    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public ImportProgress progress(long jobId) {
        return imports.job(jobId).progress();
    }

    /** The last import of a list, running or ended. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public Optional<ImportProgress> latest(long watchlistId) {
        return imports.latest(watchlistId).map(ImportJob::progress);
    }

    /** One line per picture, in the table's order; files that it does not name come first. */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER})
    public List<ImportResultLine> results(long jobId) {
        return imports.results(jobId);
    }

    private long begin(long watchlistId, HandedIn handedIn) {
        try {
            long job = transactions.inNew(() -> reception.register(watchlistId, caller.name()));
            start(job, handedIn);
            return job;
        } catch (RuntimeException refused) {
            handedIn.close();
            throw refused;
        }
    }

    /** An import that finds no thread must not seem to run for ever: its list could never be sealed. */
    private void start(long job, HandedIn handedIn) {
        try {
            executor.execute(() -> work.run(job, handedIn));
        } catch (RejectedExecutionException busy) {
            work.decline(job);
            throw busy;
        }
    }
}
