package uk.police.lfr.watchlist.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;

/** Gives imports their threads. */
@Dependent
public class ImportRuns {
    @Inject
    private WatchlistImport work;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/lfr-work")
    private ManagedExecutorService executor;

    /** Returns at once. An import that finds no thread must not seem to run for ever: its list could never be sealed. */
    public void start(long job) {
        try {
            executor.execute(() -> work.run(job, executor));
        } catch (RejectedExecutionException busy) {
            work.decline(job);
            throw busy;
        }
    }
}
