package uk.police.lfr.platform.control.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What files must follow: how the caller's transaction ends. */
@Dependent
public class TransactionEnd {
    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Runs the step when the transaction has been committed, and never otherwise. */
    public void committed(Runnable step) {
        atEnd(Status.STATUS_COMMITTED, step);
    }

    /** Runs the step when the transaction has been rolled back. */
    public void rolledBack(Runnable step) {
        atEnd(Status.STATUS_ROLLEDBACK, step);
    }

    private void atEnd(int wanted, Runnable step) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the end matters.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == wanted) {
                    step.run();
                }
            }
        });
    }
}
