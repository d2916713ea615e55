package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.run.ServerFailed;
import uk.police.lfr.run.ServerLaunch;

/** One server whose vault is lost, damaged, locked away and moved into a token. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VaultFaultsIT {
    private static final Duration START = Duration.ofMinutes(3);

    /** One that signs for each purpose. */
    private static final int KEYS = SigningPurpose.values().length;

    @TempDir
    private static Path folder;

    private ServerLaunch launch;
    private Map<String, String> vault;

    @Test
    @Order(1)
    void aFirstStartMakesTheMasterKeyAndTheKeysThatSign() throws Exception {
        launch = SystemUnderTest.separateServer("vault", Deployments.applicationFile());
        try (var server = launch.start()) {
            server.awaitReady(START);
        }
        assertTrue(Files.exists(masterKey()));
        vault = files();
        assertEquals(KEYS, vault.size(), vault.toString());
    }

    @Test
    @Order(2)
    void aMissingKeyIsRefused() throws Exception {
        Path key = keys().resolve(vault.keySet().iterator().next());
        Path elsewhere = Files.move(key, folder.resolve("taken-away"));
        assertRefused("1 of " + KEYS + " keys are missing in it");
        Files.move(elsewhere, key);
        assertEquals(vault, files());
    }

    @Test
    @Order(3)
    void aLostMasterKeyIsNotReplacedByANewOne() throws Exception {
        Path elsewhere = Files.move(masterKey(), folder.resolve("master.cs"));
        assertRefused(KEYS + " of " + KEYS + " keys do not open under the master key");
        assertEquals(vault, files());
        Files.move(elsewhere, masterKey(), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    @Order(4)
    void theMasterKeyMovesIntoATokenAndTheStoreIsNeededNoMore() throws Exception {
        var token = new SoftToken(folder);
        token.serve(launch).property("lfr.vault.master.previous", "credential-store");
        try (var server = launch.start()) {
            server.awaitReady(START);
        }
        assertEquals(vault.keySet(), files().keySet());
        launch.property("lfr.vault.master.previous", "");
        Files.move(masterKey(), folder.resolve("no-longer-needed"));
        try (var server = launch.start()) {
            server.awaitReady(START);
        }
        String log = Files.readString(launch.directory().log());
        assertTrue(log.contains(KEYS + " keys, 0 missing, master key in the token of"), "the token serves");
    }

    private void assertRefused(String why) throws Exception {
        try (var server = launch.start()) {
            var failed = assertThrows(ServerFailed.class, () -> server.awaitReady(START));
            assertTrue(
                    failed.getMessage().contains("could not be deployed: Refusing to start: vault"),
                    failed.getMessage());
            // Timers wait for the singletons that never started, and hold a stop up for longer than a minute.
            server.kill();
        }
        String log = Files.readString(launch.directory().log());
        assertTrue(log.contains("Refusing to start: vault " + keys() + ": " + why), why);
    }

    private Path masterKey() {
        return launch.directory().path().resolve("keys/master.cs");
    }

    private Path keys() {
        return launch.directory().path().resolve("vault");
    }

    /** Name and content of each key file. */
    private Map<String, String> files() throws Exception {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.list(keys())) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(), java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
