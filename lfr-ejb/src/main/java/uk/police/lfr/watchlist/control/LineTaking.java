package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.entity.EnrolledPicture;
import uk.police.lfr.watchlist.entity.ImportJob;
import uk.police.lfr.watchlist.entity.Nomination;
import uk.police.lfr.watchlist.entity.ReferenceImage;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Takes or refuses one line, in one transaction with its result. */
@Dependent
public class LineTaking {
    private static final System.Logger LOG = System.getLogger(LineTaking.class.getName());

    @Inject
    private WatchlistStore lists;

    @Inject
    private ImportStore imports;

    @Inject
    private NeverListedStore neverListed;

    @Inject
    private Issues issues;

    @Inject
    private ListCipher cipher;

    @Inject
    private ListLedger ledger;

    @Inject
    private FaceModels models;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    /** @throws LfrException not about this line but about the list: purged */
    void finish(long jobId, LineWindow.Finished finished) {
        ReadLine line = finished.line();
        try {
            if (finished.failure() != null) {
                throw finished.failure();
            }
            transactions.runInNew(() -> take(jobId, line.nomination(), finished.enrolled()));
        } catch (LineRefused refused) {
            refuse(jobId, line, refused.reason(), refused.detail());
        } catch (LfrException ofTheWholeImport) {
            throw ofTheWholeImport;
        } catch (Exception unexpected) { // One picture that breaks us must not break the import.
            String where = "import " + jobId + " line " + line.number();
            LOG.log(System.Logger.Level.ERROR, where, unexpected);
            refuse(jobId, line, ImportReason.UNEXPECTED, where);
        }
    }

    /** Files that the table does not name, all at once, so that a run that goes on knows whether they are done. */
    void refuseFiles(long jobId, Collection<String> outside, Collection<String> unnamed) {
        transactions.runInNew(() -> {
            Watchlist list = openList(jobId);
            outside.forEach(name -> record(list, jobId, name, ImportReason.PATH_OUTSIDE));
            unnamed.stream().sorted().forEach(name -> record(list, jobId, name, ImportReason.NOT_IN_TABLE));
        });
    }

    private void record(Watchlist list, long jobId, String file, ImportReason reason) {
        imports.record(list, jobId, new ImportResultLine(0, file, "", reason, ""));
    }

    private void refuse(long jobId, ReadLine line, ImportReason reason, String detail) {
        transactions.runInNew(() -> imports.record(
                openList(jobId),
                jobId,
                new ImportResultLine(line.number(), line.file(), line.personRef(), reason, detail)));
    }

    /** A list that was purged meanwhile gets no new line that names a person. */
    private Watchlist openList(long jobId) {
        Watchlist list = lists.lockedList(imports.job(jobId).watchlistId());
        list.requireOpen();
        return list;
    }

    private void take(long jobId, Nomination nomination, EnrolledPicture enrolled) {
        ImportJob job = imports.job(jobId);
        Watchlist list = openList(jobId);
        String version = models.engine().templateVersion();
        list.takeTemplatesOf(version);
        EntryDetails details = nomination.details();
        if (neverListed.contains(details.personRef())) {
            throw new LineRefused(ImportReason.ERASURE_UPHELD, details.personRef());
        }
        String personMac = cipher.personMac(list, details.personRef());
        String fileMac = cipher.fileMac(list, enrolled.fileSha256());
        WatchlistEntry entry = lists.entryOf(list.id(), personMac)
                .map(listed -> furtherPicture(list, listed, details, fileMac))
                .orElseGet(() -> newEntry(list, personMac, details, job.startedBy()));
        lists.keep(new ReferenceImage(
                entry,
                cipher.sealPicture(list, fileMac, enrolled.picture()),
                cipher.sealTemplate(list, entry.id(), fileMac, version, enrolled.template()),
                enrolled.faceWidthPx()));
        ledger.created(list, DataClass.WATCHLIST_IMAGE, 1);
        issues.raisePoorPicture(entry, enrolled.concerns());
        imports.record(
                list,
                jobId,
                new ImportResultLine(
                        nomination.line(),
                        nomination.file(),
                        details.personRef(),
                        ImportReason.ACCEPTED,
                        String.join("; ", enrolled.concerns())));
    }

    private WatchlistEntry newEntry(Watchlist list, String personMac, EntryDetails details, String nominatedBy) {
        WatchlistEntry entry = new WatchlistEntry(
                list.id(),
                personMac,
                details,
                cipher.seal(list, personMac, details),
                nominatedBy,
                clock.instant(),
                LocalDate.now(clock.withZone(ForceTime.ZONE)));
        lists.keep(entry);
        ledger.created(list, DataClass.WATCHLIST_ENTRY, 1);
        issues.raise(entry, details);
        return entry;
    }

    /** A second line about a listed person adds a picture, if it says the same of them and the picture is another. */
    private WatchlistEntry furtherPicture(Watchlist list, WatchlistEntry listed, EntryDetails details, String fileMac) {
        // What is sealed changes by withdrawal and a new entry, not by a picture more.
        if (listed.state() == EntryState.LISTED || !samePerson(cipher.details(list, listed), details)) {
            throw new LineRefused(ImportReason.DUPLICATE_PERSON, details.personRef());
        }
        if (lists.hasPicture(listed.id(), fileMac)) {
            throw new LineRefused(ImportReason.DUPLICATE_PICTURE, details.personRef());
        }
        return listed;
    }

    /** What is said of the picture may differ, what is said of the person may not. */
    private static boolean samePerson(EntryDetails one, EntryDetails other) {
        return one.displayName().equals(other.displayName())
                && one.category() == other.category()
                && one.responsePlan() == other.responsePlan()
                && one.justification().equals(other.justification());
    }
}
