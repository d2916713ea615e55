package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.watchlist.contract.ImportFinished;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.entity.EnrolledPicture;
import uk.police.lfr.watchlist.entity.ImportJob;
import uk.police.lfr.watchlist.entity.Nomination;
import uk.police.lfr.watchlist.entity.ReferenceImage;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * One import from hand-in to result: each line is taken or refused by itself, in a transaction of its own, with its
 * result beside it, so that nothing is ever half-stored.
 */
@Dependent
public class WatchlistImport {
    private static final System.Logger LOG = System.getLogger(WatchlistImport.class.getName());

    /** Columns of the first line of the table. */
    private static final int HEADER_LINES = 1;

    @Inject
    private WatchlistStore lists;

    @Inject
    private ImportStore imports;

    @Inject
    private Transactions transactions;

    @Inject
    private FaceModels models;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImportFinished> finished;

    /** Runs to the end, whatever is in the hand-in; closes it. */
    public void run(long jobId, HandedIn handedIn) {
        try (handedIn) {
            importAll(jobId, new HandedInFiles(handedIn));
            transactions.runInNew(() -> end(jobId));
        } catch (ImportRefused refused) {
            transactions.runInNew(() -> refuse(jobId, refused.reason(), refused.detail()));
        } catch (IOException | RuntimeException unexpected) {
            LOG.log(System.Logger.Level.ERROR, "Import " + jobId + " broke off", unexpected);
            transactions.runInNew(() -> refuse(jobId, ImportReason.UNEXPECTED, "import " + jobId));
        }
    }

    private void importAll(long jobId, HandedInFiles files) throws IOException {
        List<CSVRecord> lines = NominationTable.read(files.table());
        Map<String, Boolean> unnamed = new HashMap<>();
        files.pictures().forEach(picture -> unnamed.put(picture, true));
        lines.forEach(line -> unnamed.remove(Column.FILE.of(line).replace('\\', '/')));
        ImportJob job = transactions.inNew(() -> {
            imports.job(jobId)
                    .expect(lines.size() + unnamed.size() + files.outside().size());
            return imports.job(jobId);
        });
        FaceEngine engine = models.engine();
        try (PictureEnrolment enrolment = new PictureEnrolment(engine, clock);
                KnownFaces known = facesOn(job.watchlistId(), engine)) {
            NominationReader reader = reader();
            int number = HEADER_LINES;
            for (CSVRecord line : lines) {
                importLine(job, ++number, line, files, reader, enrolment, known);
            }
        }
        files.outside().forEach(name -> refuse(job, 0, name, "", ImportReason.PATH_OUTSIDE, ""));
        unnamed.keySet().stream().sorted().forEach(name -> refuse(job, 0, name, "", ImportReason.NOT_IN_TABLE, ""));
    }

    private NominationReader reader() {
        LocalDate today = LocalDate.now(clock.withZone(ForceTime.ZONE));
        return new NominationReader(today, new EntryRules(today, CategoriesInUse.configured()));
    }

    private KnownFaces facesOn(long watchlistId, FaceEngine engine) {
        KnownFaces known = new KnownFaces(engine);
        transactions.runInNew(() -> {
            Map<Long, String> refs = new HashMap<>();
            lists.entryViews(watchlistId).forEach(entry -> refs.put(entry.id(), entry.personRef()));
            lists.templates(watchlistId).forEach(image -> known.add(refs.get(image.entryId()), image.template()));
        });
        return known;
    }

    private void importLine(
            ImportJob job,
            int number,
            CSVRecord line,
            HandedInFiles files,
            NominationReader reader,
            PictureEnrolment enrolment,
            KnownFaces known) {
        String file = Column.FILE.of(line);
        String person = Column.PERSON_REF.of(line);
        try {
            Nomination nomination = reader.read(number, line);
            EnrolledPicture enrolled = enrolment.enrol(pictureOf(nomination, files));
            Optional<String> other = known.otherPersonWith(enrolled.template(), person);
            if (other.isPresent()) {
                throw new LineRefused(ImportReason.SAME_FACE_OTHER_PERSON, other.get());
            }
            transactions.runInNew(() -> take(job, nomination, enrolled));
            known.add(person, enrolled.template());
        } catch (LineRefused refused) {
            refuse(job, number, file, person, refused.reason(), refused.detail());
        } catch (LfrException ofTheWholeImport) {
            throw ofTheWholeImport;
        } catch (IOException | RuntimeException unexpected) {
            LOG.log(System.Logger.Level.ERROR, "Import " + job.id() + " line " + number, unexpected);
            refuse(job, number, file, person, ImportReason.UNEXPECTED, "import " + job.id() + " line " + number);
        }
    }

    private static byte[] pictureOf(Nomination nomination, HandedInFiles files) throws IOException {
        if (!files.has(nomination.file())) {
            throw new LineRefused(ImportReason.FILE_MISSING, nomination.file());
        }
        return files.picture(nomination.file())
                .orElseThrow(() -> new LineRefused(
                        ImportReason.TOO_LARGE, "> " + ImportLimits.PICTURE_BYTES / (1024 * 1024) + " MB"));
    }

    private void take(ImportJob job, Nomination nomination, EnrolledPicture enrolled) {
        lists.lockedList(job.watchlistId()).takeTemplatesOf(models.engine().templateVersion());
        WatchlistEntry entry = lists.entryOf(
                        job.watchlistId(), nomination.details().personRef())
                .map(listed -> furtherPicture(listed, nomination, enrolled))
                .orElseGet(() -> newEntry(job, nomination));
        lists.keep(new ReferenceImage(entry, enrolled));
        imports.record(
                job.id(),
                new ImportResultLine(
                        nomination.line(),
                        nomination.file(),
                        nomination.details().personRef(),
                        ImportReason.ACCEPTED,
                        ""));
    }

    private WatchlistEntry newEntry(ImportJob job, Nomination nomination) {
        WatchlistEntry entry = new WatchlistEntry(job.watchlistId(), nomination, job.startedBy());
        lists.keep(entry);
        return entry;
    }

    /** A second line about a listed person adds a picture, if it says the same of them and the picture is another. */
    private WatchlistEntry furtherPicture(WatchlistEntry listed, Nomination nomination, EnrolledPicture enrolled) {
        if (!listed.agreesWith(nomination)) {
            throw new LineRefused(
                    ImportReason.DUPLICATE_PERSON, nomination.details().personRef());
        }
        if (lists.hasPicture(listed.id(), enrolled.fileSha256())) {
            throw new LineRefused(
                    ImportReason.DUPLICATE_PICTURE, nomination.details().personRef());
        }
        return listed;
    }

    private void refuse(ImportJob job, int line, String file, String person, ImportReason reason, String detail) {
        transactions.runInNew(() -> {
            // A list that was purged meanwhile gets no new line that names a person.
            lists.lockedList(job.watchlistId()).requireBuilding();
            imports.record(job.id(), new ImportResultLine(line, file, person, reason, detail));
        });
    }

    /** An import for which there is no thread ends before its first line. */
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
        job.finish(clock.instant());
        tell(job);
    }

    private void tell(ImportJob job) {
        ImportProgress at = job.progress();
        finished.fire(new ImportFinished(
                job.startedBy(), at.watchlistId(), at.jobId(), at.state(), at.accepted(), at.refused()));
    }
}
