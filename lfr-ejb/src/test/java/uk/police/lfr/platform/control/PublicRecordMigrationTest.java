package uk.police.lfr.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was published and sent back before version 22 of the tables is found in the log. */
class PublicRecordMigrationTest {
    private static final String BEFORE = "21";

    private final JdbcDataSource source = new JdbcDataSource();

    @BeforeEach
    void anOlderInstallation() throws SQLException {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = source.getConnection();
                Statement todo = connection.createStatement()) {
            new DatabaseUsers(connection).ensure();
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:uk/police/lfr/db")
                    .target(BEFORE)
                    .load()
                    .migrate();
            for (int id : new int[] {1, 12}) {
                todo.execute("insert into deployment (id, reference, state, title_en, title_cy, context_en, context_cy,"
                        + " place_en, place_cy, starts_at, ends_at, purposes, justification, threshold, requested_by,"
                        + " version) values (" + id + ", '2026-" + id + "', 'DRAFT', 't', 't', 'c', 'c', 'p', 'p',"
                        + " current_timestamp, dateadd('HOUR', 1, current_timestamp), 'SAFEGUARDING', 'j', 0.6, 'lead',"
                        + " 0)");
                todo.execute("insert into public_record (deployment_id, reference, notice_published_at,"
                        + " notice_published_by) values (" + id + ", '2026-" + id + "', current_timestamp, 'p')");
            }
            version(todo, 12, 1);
            version(todo, 12, 11);
            version(todo, 12, 2);
            version(todo, 1, 1);
            entry(todo, 3, "deployment/12", "NoticePublished", "reference=2026-12\nversion=11\nkind=NOTICE");
            entry(todo, 4, "deployment/1", "NoticePublished", "reference=2026-1\nversion=1\nkind=NOTICE");
            entry(todo, 5, "deployment/12", "NoticePublished", "reference=2026-12\nversion=1\nkind=NOTICE");
            entry(todo, 6, "deployment/12", "DeploymentReturned", null);
            entry(todo, 7, "deployment/12", "DeploymentReturned", null);
        }
    }

    private static void version(Statement todo, int deployment, int number) throws SQLException {
        todo.execute("insert into public_record_version (deployment_id, number, kind, reason_en, reason_cy,"
                + " published_at, published_by, document, csv_row) values (" + deployment + ", " + number
                + ", 'NOTICE', '', '', current_timestamp, 'p', '{}', '')");
    }

    private static void entry(Statement todo, int index, String subject, String action, String facts)
            throws SQLException {
        todo.execute("insert into audit_entry (sequence, at, actor, action, subject, facts, public_facts, salt, leaf)"
                + " values (" + index + ", timestamp '2026-01-0" + index + " 12:00:00', 'p', '" + action + "', '"
                + subject + "', '', " + (facts == null ? "null" : "'" + facts + "'") + ", x'00', x'00')");
    }

    @Test
    void eachVersionFindsItsOwnEntryAndEachReturnedApplicationItsFirstReturn() throws SQLException {
        Migrations.apply(source);
        assertEquals("5", text("select log_index from public_record_version where deployment_id = 12 and number = 1"));
        assertEquals("3", text("select log_index from public_record_version where deployment_id = 12 and number = 11"));
        assertEquals("4", text("select log_index from public_record_version where deployment_id = 1"));
        assertEquals(
                null,
                text("select log_index from public_record_version where deployment_id = 12 and number = 2"),
                "the log does not name it");
        assertEquals("12", text("select max(deployment_id) from returned_application"));
        assertEquals("1", text("select count(*) from returned_application"));
        assertEquals("6", text("select extract(day from returned_at) from returned_application"));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
