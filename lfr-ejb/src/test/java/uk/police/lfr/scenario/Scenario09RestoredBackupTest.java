package uk.police.lfr.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.KeyDestroyed;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;

/** Scenario 9: yesterday's backup is restored after the purge, and what was purged stays unreadable. */
class Scenario09RestoredBackupTest {
    private static final byte[] FACE = "the picture of somebody who passed by".getBytes(UTF_8);
    private static final byte[] CONTEXT = "alert/1/probe".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void theCiphertextOfARestoredBackupIsUnreadable() throws Exception {
        Path database = Files.createDirectory(folder.resolve("data"));
        KeyVault vault = new TestVault(folder.resolve("vault")).vault();
        KeyId key = vault.create(new KeyScope(KeyScope.Kind.ALERT, "alert/1"));
        try (Connection live = open(database)) {
            live.createStatement().execute("create table picture (key_id varchar(32), sealed bytea)");
            try (PreparedStatement insert = live.prepareStatement("insert into picture values (?, ?)")) {
                insert.setString(1, key.value());
                insert.setBytes(2, vault.encrypt(key, FACE, CONTEXT));
                insert.executeUpdate();
            }
        }
        Path backup = Files.copy(database.resolve("lfr.mv.db"), folder.resolve("yesterday.mv.db"));
        assertArrayEquals(FACE, restored(backup, vault, key), "the backup is a good one");
        assertFalse(new String(Files.readAllBytes(backup), UTF_8).contains("somebody who passed by"));

        vault.destroy(key);
        try (Connection live = open(database)) {
            assertEquals(1, live.createStatement().executeUpdate("delete from picture"));
        }

        assertThrows(KeyDestroyed.class, () -> restored(backup, vault, key));
        KeyVault afterRestart = new TestVault(folder.resolve("vault")).vault();
        assertThrows(KeyDestroyed.class, () -> restored(backup, afterRestart, key));
    }

    /** What the vault makes of the row in the backup. */
    private byte[] restored(Path backup, KeyVault vault, KeyId key) throws Exception {
        Path copy = Files.createDirectories(folder.resolve("restored"));
        Files.copy(backup, copy.resolve("lfr.mv.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = open(copy);
                ResultSet rows = connection.createStatement().executeQuery("select key_id, sealed from picture")) {
            rows.next();
            assertEquals(key.value(), rows.getString(1), "the row is back");
            return vault.decrypt(new KeyId(rows.getString(1)), rows.getBytes(2), CONTEXT);
        }
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + database.resolve("lfr"), "sa", "");
    }
}
