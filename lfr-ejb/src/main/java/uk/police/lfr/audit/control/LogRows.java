package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
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
import uk.police.lfr.audit.control.merkle.MerkleHash;

/**
 * The log's rows, written and read by plain statements on the transaction's connection: whatever a transaction has to
 * say costs two of them, however much it has loaded. Callers bring the transaction.
 */
@Dependent
public class LogRows {
    private static final SecureRandom RANDOM = new SecureRandom();

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
        private final boolean expired;

        /** A new entry, with a salt that nobody can guess, and the tree's next leaf. */
        static Row next(Frontier edge, PrivateEntry entry) {
            byte[] salt = new byte[LeafData.SALT];
            RANDOM.nextBytes(salt);
            Row row = new Row(entry, salt, LeafData.of(entry, salt), false);
            edge.append(MerkleHash.leaf(row.leaf));
            return row;
        }

        Row(PrivateEntry entry, byte[] salt, byte[] leaf, boolean expired) {
            this.entry = entry;
            this.salt = salt;
            this.leaf = leaf;
            this.expired = expired;
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

        /** Whether its private part has been taken away, as the row says. */
        boolean expired() {
            return expired;
        }
    }

    /** What the transaction has changed elsewhere is written now. */
    void flush() {
        entities.flush();
    }

    /** Waits for whoever appends now; nobody else appends until this transaction ends. */
    Head lockHead() {
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

    /**
     * Waits for whoever appends now; nobody else appends until this transaction ends.
     *
     * @return false if the end is not there, and stays where it is
     */
    boolean move(Head from, Head to) {
        return work(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update audit_head set entries = ?, edge = ?, to_adopt = ?"
                            + " where id = 1 and entries = ? and edge = ? and to_adopt = ?")) {
                update.setLong(1, to.edge().size());
                update.setBytes(2, to.edge().encoded());
                update.setLong(3, to.toAdopt());
                update.setLong(4, from.edge().size());
                update.setBytes(5, from.edge().encoded());
                update.setLong(6, from.toAdopt());
                return update.executeUpdate() == 1;
            }
        });
    }

    /** All in one go. */
    void insert(List<Row> rows) {
        work(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into audit_entry (sequence, at, actor, action, subject, facts, public_facts, salt, leaf)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Row row : rows) {
                    fill(insert, row);
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    private static void fill(PreparedStatement insert, Row row) throws SQLException {
        insert.setLong(1, row.entry().index());
        insert.setObject(2, row.entry().at().atOffset(ZoneOffset.UTC));
        insert.setString(3, row.entry().actor());
        insert.setString(4, row.entry().action());
        insert.setString(5, row.entry().subject());
        insert.setString(6, row.entry().facts());
        insert.setString(7, row.entry().publicFacts());
        insert.setBytes(8, row.salt());
        insert.setBytes(9, row.leaf());
    }

    /** Entries from one on, in order, as many as there are. */
    List<Row> from(long first, int count) {
        return work(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select sequence, at, actor, action, subject, facts, public_facts, salt, leaf, expired from audit_entry"
                            + " where sequence >= ? order by sequence fetch first " + count + " rows only")) {
                select.setLong(1, first);
                List<Row> rows = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.add(new Row(entry(row), row.getBytes(8), row.getBytes(9), row.getBoolean(10)));
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
