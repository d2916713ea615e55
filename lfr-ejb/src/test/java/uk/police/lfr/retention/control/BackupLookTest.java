package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.retention.boundary.ProofDesk;
import uk.police.lfr.retention.contract.ResidueStatement;

/** The button on the page of proofs: the verifier looks at a restored backup and signs what it finds. */
class BackupLookTest {
    @TempDir
    private Path folder;

    private PurgedDeployment purged;
    private final ProofDesk desk = new ProofDesk();

    @BeforeEach
    void backUp() {
        purged = new PurgedDeployment(folder);
        Wiring.set(desk, "residue", purged.look);
        Wiring.set(desk, "caller", new SignedInAs("dpo"));
    }

    @AfterEach
    void close() {
        purged.close();
    }

    /** A backup of now, restored to a database of its own. */
    private void restore() {
        Path copy = folder.resolve("backup.zip");
        purged.sql("backup to '" + copy + "'");
        org.h2.tools.Restore.execute(copy.toString(), folder.resolve("restored").toString(), null);
        JdbcDataSource restored = new JdbcDataSource();
        restored.setURL(
                "jdbc:h2:file:" + folder.resolve("restored").resolve("lfr").toAbsolutePath());
        restored.setUser("sa");
        purged.backup = restored;
    }

    private ResidueStatement look() {
        return purged.database.inTransaction(desk::lookAtBackup);
    }

    @Test
    void withoutABackupItSaysWhatTheAdministratorDoes() {
        InvalidInput none = assertThrows(InvalidInput.class, this::look);
        assertEquals("retention.no_backup", none.key());
    }

    @Test
    void aCleanOneIsStatedAndSigned() {
        restore();
        ResidueStatement statement = look();
        assertTrue(statement.clean());
        assertTrue(statement.body().contains("\"where\":\"backup\""));
        assertTrue(purged.vault
                .signing()
                .verify(
                        SigningPurpose.RESIDUE_STATEMENT,
                        statement.body().getBytes(StandardCharsets.UTF_8),
                        Base64.getDecoder().decode(statement.signature())));
        assertEquals("dpo", purged.stated.heard().get(0).actor());
    }

    @Test
    void anOpenPictureInItIsFoundAlsoWhereTodaysDatabaseHasNone() {
        purged.leaveAlert();
        purged.sql("insert into alert_picture (alert_id, probe, score) values (7, X'FFD8FFE000104A464946', X'00')");
        restore();
        purged.sql("delete from alert_picture");
        assertEquals(1, look().findings());
        assertEquals("backup", purged.incidents.heard().get(0).subject());
    }

    @Test
    void aKeyThatCameBackWithTheBackupIsFound() throws IOException {
        purged.leaveAlert();
        restore();
        purged.sql("delete from alert");
        purged.sql("update vault_key set state = 'DESTROYED', destroyed_at = current_timestamp where id = 'k7'");
        assertTrue(look().clean());
        Files.write(folder.resolve("vault").resolve("k7.key"), new byte[] {1});
        assertEquals(2, look().findings(), "it is there again, and it opens part of the backup");
    }
}
