package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import uk.police.lfr.it.inside.Rows;

/** The database itself refuses the application's connections what the log must not suffer. */
@ArquillianTest
class DatabaseUsersIT {
    @Resource(lookup = "java:jboss/datasources/LfrDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/LfrVerifierDS")
    private DataSource verifier;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application(DatabaseUsersIT.class, Rows.class);
    }

    @Test
    void theApplicationCannotChangeOrDeleteLogRows() throws SQLException {
        long before = rows.count("audit_entry");
        assertRefused(application, "update audit_entry set actor = 'nobody'");
        assertRefused(application, "delete from audit_entry");
        assertRefused(application, "truncate table audit_entry");
        assertRefused(application, "drop table audit_entry");
        assertRefused(application, "delete from data_ledger");
        assertEquals(before, rows.count("audit_entry"));
    }

    @Test
    void theVerifierOnlyReads() throws SQLException {
        try (var connection = verifier.getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from audit_entry")) {
            assertTrue(count.next());
        }
        assertRefused(verifier, "delete from alert");
        assertRefused(verifier, "insert into app_role (username, role) values ('x', 'AO')");
    }

    private static void assertRefused(DataSource source, String statement) throws SQLException {
        try (var connection = source.getConnection();
                var each = connection.createStatement()) {
            String said = assertThrows(SQLException.class, () -> each.execute(statement), statement)
                    .getMessage()
                    .toLowerCase(Locale.ROOT);
            // H2: "not enough rights"; PostgreSQL: "permission denied" or "must be owner".
            assertTrue(said.contains("rights") || said.contains("permission") || said.contains("owner"), said);
        }
    }
}
