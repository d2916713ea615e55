package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictReason;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.platform.contract.KeyDestroyed;
import uk.police.lfr.retention.contract.ResidueReport;

/** Scenario 9, the verifier's half: yesterday's backup is restored after the purge, nothing in it opens, it passes. */
class Scenario09VerifierPassesTest {
    @TempDir
    private Path folder;

    @Test
    void theVerifierFindsNothingOpenInARestoredBackupAndNamesTheKeysThatAreGone() throws Exception {
        try (IncorrectAlert alert = new IncorrectAlert(folder)) {
            alert.sql("backup to '" + folder.resolve("yesterday.zip") + "'");
            alert.database.run(() -> alert.desk(Alerts.OPERATOR)
                    .adjudicate(alert.id, OperatorVerdict.of(Verdict.NOT_THE_SAME, VerdictReason.EYES)));
            alert.sql("update vault_key set state = 'DESTROYED', destroyed_at = current_timestamp");

            JdbcDataSource backup = restored();
            try (Connection then = backup.getConnection();
                    var rows = then.createStatement().executeQuery("select probe from alert_picture")) {
                assertTrue(rows.next(), "the row is back");
                byte[] sealed = rows.getBytes(1);
                assertThrows(KeyDestroyed.class, () -> alert.vault
                        .vault()
                        .decrypt(alert.key, sealed, ("alert/" + alert.id + "/probe").getBytes()));
            }
            ResidueReport report = alert.verifier().ofBackup(backup);
            assertEquals(List.of(), report.findings());
            assertEquals(List.of(alert.key.value()), report.keysDestroyed());

            Files.writeString(folder.resolve("vault").resolve(alert.key.value() + ".key"), "a copy of the key");
            assertTrue(alert.verifier().ofBackup(backup).findings().size() > 0, "a key that came back is found");
        }
    }

    private JdbcDataSource restored() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("restored"));
        org.h2.tools.Restore.execute(folder.resolve("yesterday.zip").toString(), copy.toString(), null);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + copy.resolve("lfr").toAbsolutePath() + ";ACCESS_MODE_DATA=r");
        source.setUser("sa");
        return source;
    }
}
