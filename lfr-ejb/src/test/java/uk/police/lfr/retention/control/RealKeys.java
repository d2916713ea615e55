package uk.police.lfr.retention.control;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.hibernate.Session;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.control.vault.KeyFolder;
import uk.police.lfr.platform.control.vault.KeyRows;
import uk.police.lfr.platform.control.vault.SealedKeys;
import uk.police.lfr.platform.control.vault.TransactionEnd;

/** A vault whose rows are in the database and whose files follow the end of its transactions, as on a server. */
final class RealKeys extends TransactionEnd {
    private final TestDatabase database;

    private RealKeys(TestDatabase database) {
        this.database = database;
    }

    static KeyVault over(TestDatabase database, Path folder, Clock clock) {
        KeyRows rows = database.behind(new KeyRows());
        KeyVault keys = Wiring.set(new KeyVault(), "rows", Wiring.set(rows, "clock", clock));
        try {
            Wiring.set(keys, "keys", new SealedKeys(new KeyFolder(folder), TestVault.master(1), clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Wiring.set(keys, "transactionEnd", new RealKeys(database));
    }

    @Override
    public void committed(Runnable step) {
        atEnd(Status.STATUS_COMMITTED, step);
    }

    @Override
    public void rolledBack(Runnable step) {
        atEnd(Status.STATUS_ROLLEDBACK, step);
    }

    private void atEnd(int wanted, Runnable step) {
        database.entities().unwrap(Session.class).getTransaction().registerSynchronization(new Synchronization() {
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
