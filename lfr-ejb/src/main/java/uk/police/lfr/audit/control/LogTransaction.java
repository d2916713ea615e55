package uk.police.lfr.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;

/** The caller's transaction, as the log goes along with it: one turn each, written before the commit. */
@Dependent
public class LogTransaction {
    private static final String TURN = LogTurn.class.getName();

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private LogGate gate;

    /**
     * This transaction's turn.
     *
     * @param write called when the transaction is about to be committed, not if it is rolled back; what it throws
     *     rolls the transaction back
     */
    LogTurn turn(Consumer<LogTurn> write) {
        LogTurn begun = (LogTurn) transaction.getResource(TURN);
        if (begun != null) {
            return begun;
        }
        LogTurn turn = new LogTurn(gate);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                turn.close();
                write.accept(turn);
            }

            @Override
            public void afterCompletion(int status) {
                turn.ended(status == Status.STATUS_COMMITTED);
            }
        });
        transaction.putResource(TURN, turn);
        return turn;
    }

    /** Whether all that is done in it will be taken back. */
    boolean lost() {
        return transaction.getRollbackOnly();
    }
}
