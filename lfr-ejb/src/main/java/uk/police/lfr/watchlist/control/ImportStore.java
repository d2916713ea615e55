package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.contract.ImportState;
import uk.police.lfr.watchlist.entity.ImportJob;
import uk.police.lfr.watchlist.entity.ImportResult;

/** Imports and their results in the database. Callers bring the transaction. */
@Dependent
public class ImportStore {
    @PersistenceContext
    private EntityManager entities;

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

    /** Counts the line and keeps its result. */
    public void record(long jobId, ImportResultLine line) {
        job(jobId).count(line);
        entities.persist(new ImportResult(jobId, line));
    }

    public List<ImportResultLine> results(long jobId) {
        return entities.createQuery(
                        "select r from ImportResult r where r.jobId = :job order by r.line, r.id", ImportResult.class)
                .setParameter("job", jobId)
                .getResultStream()
                .map(ImportResult::view)
                .toList();
    }
}
