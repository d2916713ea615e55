package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.police.lfr.watchlist.control.Reenrolment;

/**
 * Looks for lists whose templates other models made than run now, and has them made anew, one list after the other.
 * Models change with a start of the server alone: once nothing is left, nothing can come.
 */
@Startup
@Singleton
@PermitAll // Reached by its timer alone.
@DependsOn({"FaceModels", "KeyVault"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReenrolmentTimer {
    private static final System.Logger LOG = System.getLogger(ReenrolmentTimer.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    private volatile boolean nothingLeft;

    @Inject
    private Reenrolment work;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/lfr-work")
    private ManagedExecutorService executor;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void look() {
        if (nothingLeft || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            executor.execute(this::runAll);
        } catch (RejectedExecutionException busy) {
            running.set(false);
        }
    }

    private void runAll() {
        try {
            List<Long> due = work.due();
            due.forEach(this::run);
            nothingLeft = due.isEmpty();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Lists to be enrolled anew could not be looked for", fault);
        } finally {
            running.set(false);
        }
    }

    private void run(long watchlistId) {
        try {
            work.run(watchlistId, executor);
        } catch (RuntimeException fault) {
            // One list that fails keeps no other from being done; it is tried again.
            LOG.log(System.Logger.Level.ERROR, "Re-enrolment of watchlist " + watchlistId + " broke off", fault);
        }
    }
}
