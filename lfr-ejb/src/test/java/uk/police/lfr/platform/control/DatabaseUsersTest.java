package uk.police.lfr.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.TestDatabase;

/** What each database user may do, on the real schema. */
class DatabaseUsersTest {
    /** Flyway's own; nobody but the owner reads it. */
    private static final String HISTORY = "flyway_schema_history";

    @TempDir
    private Path folder;

    private TestDatabase database;

    @BeforeEach
    void migrate() {
        database = TestDatabase.inFolder(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyTableIsGrantedByItsMigration() throws SQLException {
        Set<String> tables = owners("select table_name from information_schema.tables where table_schema = 'PUBLIC'");
        tables.remove(HISTORY);
        assertTrue(tables.contains("audit_entry"));
        for (String user : new String[] {DatabaseUsers.APP, DatabaseUsers.VERIFIER}) {
            Set<String> granted = owners("select table_name from information_schema.table_privileges"
                    + " where privilege_type = 'SELECT' and lower(grantee) = '" + user + "'");
            Set<String> missing = new TreeSet<>(tables);
            missing.removeAll(granted);
            assertEquals(Set.of(), missing, "grant these to " + user + " at the end of the migration that makes them");
        }
    }

    @Test
    void theApplicationAppendsToTheLogAndChangesNothingInIt() throws SQLException {
        try (Connection app = as(DatabaseUsers.APP)) {
            for (String statement : new String[] {
                "update audit_entry set actor = 'x'",
                "delete from audit_entry",
                "truncate table audit_entry",
                "drop table audit_entry",
                "delete from audit_chain_entry",
                "update audit_checkpoint set note = 'x'",
                "delete from data_ledger",
                "delete from vault_key",
                "update signing_key set public_key = 'x'",
                "grant delete on audit_entry to lfr_app",
                "alter table audit_entry drop column salt"
            }) {
                SQLException refused = assertThrows(
                        SQLException.class, () -> app.createStatement().execute(statement), statement);
                assertTrue(refused.getMessage().toLowerCase().contains("right"), refused.getMessage());
            }
            assertEquals(0, app.createStatement().executeUpdate("update app_user set display_name = 'x'"));
        }
    }

    @Test
    void theVerifierReadsAndChangesNothing() throws SQLException {
        try (Connection verifier = as(DatabaseUsers.VERIFIER)) {
            assertTrue(verifier.createStatement()
                    .executeQuery("select count(*) from alert")
                    .next());
            assertThrows(SQLException.class, () -> verifier.createStatement().execute("delete from alert"));
            assertThrows(SQLException.class, () -> verifier.createStatement().execute("update alert set note = 'x'"));
            assertThrows(SQLException.class, () -> verifier.createStatement().execute("create table t (i integer)"));
        }
    }

    private Connection as(String user) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("lfr") + ";IFEXISTS=TRUE", user, user);
    }

    private Set<String> owners(String query) throws SQLException {
        try (var connection = database.source().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            Set<String> names = new TreeSet<>();
            while (rows.next()) {
                names.add(rows.getString(1).toLowerCase());
            }
            return names;
        }
    }
}
