package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import uk.police.lfr.audit.control.merkle.Frontier;

/**
 * The log's rows, written and read by plain statements on the transaction's connection: an append costs three of them
 * however much the action has loaded. Callers bring the transaction. Whoever changes other rows does so before the
 * head is locked ({@link #lockHead}), so that the head is the last lock of every transaction.
 */
@Dependent
public class LogRows {
    @PersistenceContext
    private EntityManager entities;

    /**
     * The end of the log.
     *
     * @param toAdopt entries of the first release's chain that the log has not taken over yet
     */
    record Head(Frontier edge, long toAdopt) {}

    /** An entry as it is kept. */
    static final class Row {
        private final PrivateEntry entry;
        private final byte[] salt;
        private final byte[] leaf;

        Row(PrivateEntry entry, byte[] salt, byte[] leaf) {
            this.entry = entry;
            this.salt = salt;
            this.leaf = leaf;
        }

        PrivateEntry entry() {
            return entry;
        }

        byte[] salt() {
            return salt;
        }

        byte[] leaf() {
            return leaf;
        }
    }

    /** Waits for whoever appends now; nobody else appends until this transaction ends. */
    Head lockHead() {
        entities.flush();
        return head("select entries, edge, to_adopt from audit_head where id = 1 for update");
    }

    /** The end as last committed. */
    Head head() {
        return head("select entries, edge, to_adopt from audit_head where id = 1");
    }

    private Head head(String query) {
        return work(connection -> {
            try (PreparedStatement select = connection.prepareStatement(query);
                    ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the audit log has lost its head");
                }
                return new Head(new Frontier(row.getLong(1), row.getBytes(2)), row.getLong(3));
            }
        });
    }

    void move(Head head) {
        int moved = work(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update audit_head set entries = ?, edge = ?, to_adopt = ? where id = 1")) {
                update.setLong(1, head.edge().size());
                update.setBytes(2, head.edge().encoded());
                update.setLong(3, head.toAdopt());
                return update.executeUpdate();
            }
        });
        if (moved != 1) {
            throw new IllegalStateException("the audit log has lost its head");
        }
    }

    void insert(Row row) {
        work(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into audit_entry (sequence, at, actor, action, subject, facts, public_facts, salt, leaf)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setLong(1, row.entry().index());
                insert.setObject(2, row.entry().at().atOffset(ZoneOffset.UTC));
                insert.setString(3, row.entry().actor());
                insert.setString(4, row.entry().action());
                insert.setString(5, row.entry().subject());
                insert.setString(6, row.entry().facts());
                insert.setString(7, row.entry().publicFacts());
                insert.setBytes(8, row.salt());
                insert.setBytes(9, row.leaf());
                return insert.executeUpdate();
            }
        });
    }

    /** Entries from one on, in order, as many as there are. */
    List<Row> from(long first, int count) {
        return work(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select sequence, at, actor, action, subject, facts, public_facts, salt, leaf from audit_entry"
                            + " where sequence >= ? order by sequence fetch first " + count + " rows only")) {
                select.setLong(1, first);
                List<Row> rows = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.add(new Row(entry(row), row.getBytes(8), row.getBytes(9)));
                    }
                }
                return rows;
            }
        });
    }

    private static PrivateEntry entry(ResultSet row) throws SQLException {
        return new PrivateEntry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    /** Number of the newest entry of this kind about this subject, or -1. */
    long newest(String action, String subject) {
        return work(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select max(sequence) from audit_entry where subject = ? and action = ?")) {
                select.setString(1, subject);
                select.setString(2, action);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    long newest = row.getLong(1);
                    return row.wasNull() ? -1 : newest;
                }
            }
        });
    }

    /** Whether there is an entry that the public may read, from one on. */
    boolean anyPublic(long first) {
        return work(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select 1 from audit_entry where sequence >= ? and public_facts is not null"
                            + " fetch first 1 row only")) {
                select.setLong(1, first);
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    /** Does something and takes it back, within the transaction; what it throws comes out. */
    void tryOut(Runnable step) {
        execute("savepoint log_try");
        step.run();
        // By statement, because the server keeps the connection's own rollback to itself.
        execute("rollback to savepoint log_try");
    }

    private void execute(String statement) {
        work(connection -> {
            try (Statement plain = connection.createStatement()) {
                return plain.execute(statement);
            }
        });
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T work(Work<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work::on);
    }
}
