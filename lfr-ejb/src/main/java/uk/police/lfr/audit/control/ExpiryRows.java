package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Finds the rows whose private part is due as the application, and empties them as the database's owner. */
@Dependent
public class ExpiryRows {
    /** Entries per commit, so that years of them hold up nobody who reads. */
    private static final int BATCH = 1000;

    private static final String DUE = "select sequence from audit_entry where not expired and at < ?";

    private static final String EMPTY = "update audit_entry set actor = '', subject = '', facts = '', salt = ?,"
            + " expired = true where sequence = ? and not expired";

    /** Taken over into the tree long ago, row by row; their hashes have no salt and could be guessed. */
    private static final String CHAIN =
            "delete from audit_chain_entry where at < ? and exists (select 1 from audit_head where to_adopt = 0)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LogOwner owner;

    /** The newest entry of before that moment that has its private part and is not kept. */
    OptionalLong newestDue(Instant before, Set<Long> kept) {
        List<?> newest = entities.createNativeQuery(
                        "select sequence from audit_entry where not expired and at < ?1 order by sequence desc")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .setMaxResults(kept.size() + 1)
                .getResultList();
        return newest.stream()
                .mapToLong(sequence -> ((Number) sequence).longValue())
                .filter(sequence -> !kept.contains(sequence))
                .findFirst();
    }

    /** When the oldest entry was written that has its private part and is not kept. */
    Optional<Instant> oldest(Set<Long> kept) {
        List<?> rows = entities.createNativeQuery(
                        "select sequence, at from audit_entry where not expired order by at, sequence")
                .setMaxResults(kept.size() + 1)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> !kept.contains(((Number) row[0]).longValue()))
                .findFirst()
                .map(row -> row[1] instanceof OffsetDateTime time ? time.toInstant() : (Instant) row[1]);
    }

    /** How many of before that moment have their private part, or how many of those that are kept. */
    long count(Instant before, Optional<Set<Long>> kept) {
        Query count = entities.createNativeQuery("select count(*) from audit_entry where not expired and at < :before"
                + (kept.isPresent() ? " and sequence in (:kept)" : ""));
        kept.ifPresent(numbers -> count.setParameter("kept", numbers));
        return ((Number) count.setParameter("before", before.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }

    /**
     * Whatever it did not reach, it finds when it is called again.
     *
     * @param upTo the last entry that may be emptied
     * @return how many were
     */
    int empty(Instant before, long upTo, Set<Long> kept) {
        try (Connection connection = owner.connection()) {
            connection.setAutoCommit(false);
            try {
                int emptied = 0;
                long last = ExpiryMark.NONE;
                List<Long> due;
                while (!(due = due(connection, before, last, upTo)).isEmpty()) {
                    last = due.get(due.size() - 1);
                    emptied += empty(connection, due, kept);
                    connection.commit();
                }
                dropChain(connection, before);
                connection.commit();
                return emptied;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Private parts of the audit log could not be emptied", e);
        }
    }

    private static List<Long> due(Connection connection, Instant before, long after, long upTo) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                DUE + " and sequence > ? and sequence <= ? order by sequence fetch first " + BATCH + " rows only")) {
            select.setObject(1, before.atOffset(ZoneOffset.UTC));
            select.setLong(2, after);
            select.setLong(3, upTo);
            List<Long> due = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(row.getLong(1));
                }
            }
            return due;
        }
    }

    private static int empty(Connection connection, List<Long> due, Set<Long> kept) throws SQLException {
        int emptied = 0;
        try (PreparedStatement update = connection.prepareStatement(EMPTY)) {
            for (long sequence : due) {
                if (!kept.contains(sequence)) {
                    update.setBytes(1, new byte[0]);
                    update.setLong(2, sequence);
                    update.addBatch();
                    emptied++;
                }
            }
            update.executeBatch();
        }
        return emptied;
    }

    private static void dropChain(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(CHAIN)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }
}
