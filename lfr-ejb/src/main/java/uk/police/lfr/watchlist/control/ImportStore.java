package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.contract.ImportState;
import uk.police.lfr.watchlist.entity.ImportJob;
import uk.police.lfr.watchlist.entity.ImportResult;
import uk.police.lfr.watchlist.entity.Watchlist;

/** Imports and their results in the database. Callers bring the transaction. */
@Dependent
public class ImportStore {
    private static final String SEPARATOR = "\u001f";

    /** What people handed in may be of any length; the record keeps the beginning. */
    private static final int LONGEST = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ListCipher cipher;

    public ImportJob begin(ImportJob job) {
        entities.persist(job);
        entities.flush();
        return job;
    }

    /** @throws NotFound no import has this number */
    public ImportJob job(long id) {
        ImportJob job = entities.find(ImportJob.class, id);
        if (job == null) {
            throw new NotFound("watchlist.import_not_found", id);
        }
        return job;
    }

    public Optional<ImportJob> latest(long watchlistId) {
        return entities.createQuery(
                        "select j from ImportJob j where j.watchlistId = :list order by j.id desc", ImportJob.class)
                .setParameter("list", watchlistId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public boolean runningFor(long watchlistId) {
        return running().stream().anyMatch(job -> job.watchlistId() == watchlistId);
    }

    public List<ImportJob> running() {
        return entities.createQuery("select j from ImportJob j where j.state = :state", ImportJob.class)
                .setParameter("state", ImportState.RUNNING)
                .getResultList();
    }

    /** Imports of one person that have not ended. */
    public int runningOf(String user) {
        return (int)
                running().stream().filter(job -> job.startedBy().equals(user)).count();
    }

    /** Counts the line and keeps its result. */
    public void record(Watchlist list, long jobId, ImportResultLine line) {
        job(jobId).count(line);
        String words = String.join(SEPARATOR, line.file(), line.personRef(), line.detail());
        byte[] sealed = cipher.sealWords(list, place(jobId), words.substring(0, Math.min(LONGEST, words.length())));
        entities.persist(new ImportResult(jobId, line.line(), line.reason(), sealed));
    }

    /** In the table's order, files that it does not name first: up to {@code count} lines from {@code first}, from 0. */
    public List<ImportResultLine> results(Watchlist list, long jobId, int first, int count) {
        return entities.createQuery(
                        "select r from ImportResult r where r.jobId = :job order by r.line, r.id", ImportResult.class)
                .setParameter("job", jobId)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultStream()
                .map(result -> view(list, jobId, result))
                .toList();
    }

    /** Lines that were refused, in the table's order, up to so many. */
    public List<ImportResultLine> refused(Watchlist list, long jobId, int most) {
        return entities.createQuery(
                        "select r from ImportResult r where r.jobId = :job and r.reason <> :taken"
                                + " order by r.line, r.id",
                        ImportResult.class)
                .setParameter("job", jobId)
                .setParameter("taken", ImportReason.ACCEPTED)
                .setMaxResults(most)
                .getResultStream()
                .map(result -> view(list, jobId, result))
                .toList();
    }

    /** Lines of the table that have their result; files that the table does not name are line 0. */
    public Set<Integer> linesDone(long jobId) {
        return entities.createQuery("select r.line from ImportResult r where r.jobId = :job", Integer.class)
                .setParameter("job", jobId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private ImportResultLine view(Watchlist list, long jobId, ImportResult result) {
        String[] words = cipher.words(list, place(jobId), result.sealedWords()).split(SEPARATOR, -1);
        return new ImportResultLine(
                result.line(), words[0], words[1], result.reason(), words.length > 2 ? words[2] : "");
    }

    private static String place(long jobId) {
        return "import/" + jobId;
    }
}
