package uk.police.lfr.platform.control.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;

/** A vault that does not fit its database keeps the application from starting, and nothing is lost by trying. */
class VaultOpeningTest {
    @TempDir
    private Path folder;

    private KeyRows rows;
    private KeyId first;

    @BeforeEach
    void threeKeys() {
        TestVault test = new TestVault(folder);
        rows = test.rows();
        first = test.vault().create(new KeyScope(KeyScope.Kind.ALERT, "alert/1"));
        test.vault().create(new KeyScope(KeyScope.Kind.ALERT, "alert/2"));
        test.vault().create(new KeyScope(KeyScope.Kind.ALERT, "alert/3"));
    }

    @Test
    void aVaultThatFitsOpens() {
        assertTrue(opening(1).open(rows).find(first).isPresent());
    }

    @Test
    void anEmptyVaultOfAnEmptyDatabaseIsAFirstStart(@TempDir Path empty) throws IOException {
        KeyRows none = new TestVault(empty).rows();
        assertEquals(0, opening(empty, 1, false).open(none).files().size());
    }

    @Test
    void missingKeysAreCounted() throws IOException {
        Files.delete(folder.resolve(first + ".key"));
        refused("1 of 3 keys are missing");
    }

    @Test
    void aWholeMissingVaultIsRefused(@TempDir Path empty) {
        assertTrue(assertThrows(IllegalStateException.class, () -> opening(empty, 1, false)
                        .open(rows))
                .getMessage()
                .contains("3 of 3 keys are missing"));
    }

    @Test
    void aCorruptKeyIsCountedAndLeftAsItIs() throws IOException {
        Path file = folder.resolve(first + ".key");
        byte[] content = Files.readAllBytes(file);
        for (int at : new int[] {0, 5, 20, content.length - 1}) {
            byte[] changed = content.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            refused("1 of 3 keys do not open");
        }
        Files.write(file, new byte[0]);
        refused("1 of 3 keys do not open");
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        Map<String, Long> before = files();
        String message = assertThrows(
                        IllegalStateException.class, () -> opening(2).open(rows))
                .getMessage();
        assertTrue(
                message.contains("3 of 3 keys do not open under the master key in the test's master key 2"), message);
        assertEquals(before, files());
    }

    @Test
    void theVaultOfAnotherDatabaseIsRefused(@TempDir Path other) {
        KeyRows fresh = new TestVault(other).rows();
        String message = assertThrows(
                        IllegalStateException.class, () -> opening(1).open(fresh))
                .getMessage();
        assertTrue(message.contains("holds 3 keys, but this database knows none"), message);
    }

    @Test
    void afterARestoreMissingKeysCountAsDestroyedWhenTheAdministratorSaysSo() throws IOException {
        Files.delete(folder.resolve(first + ".key"));
        opening(folder, 1, true).open(rows);
        assertEquals(Optional.of(KeyState.DESTROYING), rows.state(first));
        assertEquals(2, rows.in(KeyState.ACTIVE).size());
    }

    @Test
    void aNewMasterKeyTakesOverWhatThePreviousOneOpened() throws IOException {
        SealedKeys keys = new SealedKeys(new KeyFolder(folder), TestVault.master(2), Clock.systemUTC());
        new VaultOpening(keys, Optional.of(TestVault.master(1)), false).open(rows);
        assertTrue(opening(2).open(rows).find(first).isPresent());
        assertThrows(IllegalStateException.class, () -> opening(1).open(rows));
    }

    private void refused(String why) {
        Map<String, Long> before = files();
        String message = assertThrows(
                        IllegalStateException.class, () -> opening(1).open(rows))
                .getMessage();
        assertTrue(message.contains(why) && message.contains(folder.toString()), message);
        assertTrue(message.contains("Nothing was deleted") && message.lines().count() == 1, message);
        assertEquals(before, files());
        assertEquals(3, rows.in(KeyState.ACTIVE).size());
    }

    private VaultOpening opening(int master) {
        try {
            return opening(folder, master, false);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static VaultOpening opening(Path where, int master, boolean missingAreDestroyed) throws IOException {
        SealedKeys keys = new SealedKeys(new KeyFolder(where), TestVault.master(master), Clock.systemUTC());
        return new VaultOpening(keys, Optional.empty(), missingAreDestroyed);
    }

    private Map<String, Long> files() {
        Map<String, Long> sizes = new HashMap<>();
        for (var file : folder.toFile().listFiles()) {
            sizes.put(file.getName(), file.length());
        }
        return sizes;
    }
}
