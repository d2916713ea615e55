package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.apache.commons.csv.CSVRecord;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.watchlist.contract.ImportFinished;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.entity.ImportJob;
import uk.police.lfr.watchlist.entity.Watchlist;

/**
 * One import from hand-in to result: each line is taken or refused by itself, in a transaction of its own, with its
 * result beside it, so that nothing is ever half-stored and a run that broke off goes on with the next line.
 */
@Dependent
public class WatchlistImport {
    private static final System.Logger LOG = System.getLogger(WatchlistImport.class.getName());

    @Inject
    private WatchlistStore lists;

    @Inject
    private ImportStore imports;

    @Inject
    private ImportSpool spool;

    @Inject
    private ListCipher cipher;

    @Inject
    private LineTaking taking;

    @Inject
    private Collisions collisions;

    @Inject
    private ListLedger ledger;

    @Inject
    private Transactions transactions;

    @Inject
    private FaceModels models;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImportFinished> finished;

    /** Runs to the end, whatever is in the hand-in, which is then deleted. */
    public void run(long jobId, Executor executor) {
        ImportJob job = transactions.inNew(() -> imports.job(jobId));
        String kept = job.spool();
        run(
                jobId,
                new HandedInArchive(
                        () -> spool.open(transactions.inNew(() -> listOf(jobId)).key(), kept),
                        () -> spool.delete(kept)),
                executor);
    }

    void run(long jobId, HandedIn handedIn, Executor executor) {
        try {
            try (handedIn) {
                importAll(jobId, new HandedInFiles(handedIn), executor);
            }
            transactions.runInNew(() -> end(jobId));
        } catch (ImportRefused refused) {
            transactions.runInNew(() -> refuse(jobId, refused.reason(), refused.detail()));
        } catch (IOException | RuntimeException unexpected) {
            LOG.log(System.Logger.Level.ERROR, "Import " + jobId + " broke off", unexpected);
            decline(jobId);
        }
    }

    private void importAll(long jobId, HandedInFiles files, Executor executor) throws IOException {
        List<CSVRecord> lines = NominationTable.read(files.table());
        Set<String> unnamed = new LinkedHashSet<>(files.pictures());
        lines.forEach(line -> unnamed.remove(Column.FILE.of(line).replace('\\', '/')));
        Set<Integer> done = transactions.inNew(() -> {
            ImportJob job = imports.job(jobId);
            job.expect(lines.size() + unnamed.size() + files.outside().size());
            return imports.linesDone(jobId);
        });
        NominationReader reader = transactions.inNew(() -> reader(listOf(jobId)));
        try (PictureEnrolments enrolments = new PictureEnrolments(models.engine(), clock, executor);
                LineWindow window = new LineWindow(enrolments, line -> taking.finish(jobId, line))) {
            for (int i = 0; i < lines.size(); i++) {
                // The first line of the table is its header.
                int number = i + 2;
                if (!done.contains(number)) {
                    window.add(ReadLine.of(number, lines.get(i), reader, files));
                }
            }
            window.drain();
        }
        if (!done.contains(0)) {
            taking.refuseFiles(jobId, files.outside(), unnamed);
        }
    }

    private NominationReader reader(Watchlist list) {
        LocalDate today = LocalDate.now(clock.withZone(ForceTime.ZONE));
        EntryRules rules = new EntryRules(today, CategoriesInUse.configured());
        lists.entries(list.id()).forEach(entry -> rules.remember(cipher.details(list, entry)));
        return new NominationReader(today, rules);
    }

    private Watchlist listOf(long jobId) {
        return lists.list(imports.job(jobId).watchlistId());
    }

    /** An import that cannot go on, or for which there is no thread. */
    public void decline(long jobId) {
        transactions.runInNew(() -> refuse(jobId, ImportReason.UNEXPECTED, "import " + jobId));
    }

    private void refuse(long jobId, ImportReason reason, String detail) {
        ImportJob job = imports.job(jobId);
        job.refuse(reason, detail.substring(0, Math.min(200, detail.length())), clock.instant());
        tell(job);
    }

    private void end(long jobId) {
        ImportJob job = imports.job(jobId);
        Watchlist list = lists.lockedList(job.watchlistId());
        list.requireOpen();
        collisions.find(list);
        job.finish(clock.instant());
        tell(job);
    }

    private void tell(ImportJob job) {
        ledger.deleted(lists.list(job.watchlistId()), DataClass.IMPORT_FILE, 1);
        ImportProgress at = job.progress();
        finished.fire(new ImportFinished(
                job.startedBy(), at.watchlistId(), at.jobId(), at.state(), at.accepted(), at.refused()));
    }
}
