package uk.police.lfr.platform.control.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;

/** What a crash left half done is finished; what is wrong is laid open once. */
class VaultSweepTest {
    private static final KeyScope ALERT = new KeyScope(KeyScope.Kind.ALERT, "alert/1");

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock(Instant.now());
    private final HeardEvents<IncidentFound> incidents = new HeardEvents<>();
    private TestVault test;
    private KeyVault vault;

    @BeforeEach
    void wire() {
        test = new TestVault(folder, TestVault.master(1), clock);
        vault = test.vault();
        VaultSweep sweep = Wiring.set(new VaultSweep(), "clock", clock);
        Wiring.set(sweep, "rows", test.rows());
        Wiring.set(sweep, "incidents", incidents);
        Wiring.set(vault, "sweep", sweep);
    }

    @Test
    void aDestructionThatACrashInterruptedIsFinished() {
        KeyId key = vault.create(ALERT);
        test.rows().markDestroying(List.of(key));
        assertFalse(vault.destroyed(key));
        vault.sweep();
        assertTrue(vault.destroyed(key));
        assertEquals(Optional.of(KeyState.DESTROYED), test.rows().state(key));
    }

    @Test
    void keysThatNoTransactionKeptGoAfterAnHourAndNoOthers() throws IOException {
        KeyId kept = vault.create(ALERT);
        KeyId orphan = RandomIds.next();
        Files.copy(folder.resolve(kept + ".key"), folder.resolve(orphan + ".key"));
        vault.sweep();
        clock.move(Duration.ofMinutes(59));
        vault.sweep();
        assertTrue(Files.exists(folder.resolve(orphan + ".key")));
        clock.move(Duration.ofMinutes(2));
        vault.sweep();
        assertFalse(Files.exists(folder.resolve(orphan + ".key")));
        assertTrue(Files.exists(folder.resolve(kept + ".key")));
    }

    @Test
    void aMissingKeyIsReportedOnce() throws IOException {
        KeyId key = vault.create(ALERT);
        Files.delete(folder.resolve(key + ".key"));
        vault.sweep();
        vault.sweep();
        assertEquals(1, incidents.heard().size());
        assertEquals("VAULT_KEYS_MISSING", incidents.heard().get(0).kind());
    }
}
