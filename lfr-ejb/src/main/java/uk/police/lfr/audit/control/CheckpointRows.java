package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.audit.contract.CheckpointLine;

/** Signed tree heads and what witnesses added to them. Rows are added, never changed. */
@Dependent
public class CheckpointRows {
    private static final String COLUMNS = "select entries, root, at, note from audit_checkpoint ";

    @PersistenceContext
    private EntityManager entities;

    Optional<CheckpointLine> latest() {
        return first(entities.createNativeQuery(COLUMNS + "order by entries desc fetch first 1 row only"));
    }

    Optional<CheckpointLine> ofSize(long size) {
        return first(entities.createNativeQuery(COLUMNS + "where entries = ?1").setParameter(1, size));
    }

    /** The smallest that covers more than so many entries. */
    Optional<CheckpointLine> beyond(long size) {
        return first(entities.createNativeQuery(COLUMNS + "where entries > ?1 order by entries fetch first 1 row only")
                .setParameter(1, size));
    }

    void insert(long size, byte[] root, Instant at, String note) {
        entities.createNativeQuery("insert into audit_checkpoint (entries, root, at, note) values (?1, ?2, ?3, ?4)")
                .setParameter(1, size)
                .setParameter(2, root)
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, note)
                .executeUpdate();
    }

    /** @return false if the witness had signed this one already */
    boolean insertCosignature(long size, String witness, long seconds, String line) {
        return entities.createNativeQuery("insert into audit_cosignature (entries, witness, at, line)"
                                + " select ?1, ?2, ?3, ?4 where not exists"
                                + " (select 1 from audit_cosignature where entries = ?1 and witness = ?2)")
                        .setParameter(1, size)
                        .setParameter(2, witness)
                        .setParameter(3, seconds)
                        .setParameter(4, line)
                        .executeUpdate()
                == 1;
    }

    /** Notes that bear our signature and contradict the log. */
    List<String> contradictions() {
        return entities.createNativeQuery("select note from audit_contradiction order by at").getResultList().stream()
                .map(Object::toString)
                .toList();
    }

    void insertContradiction(long size, String rootHex, Instant at, String note) {
        entities.createNativeQuery("insert into audit_contradiction (entries, root, at, note)"
                        + " select ?1, ?2, ?3, ?4 where not exists"
                        + " (select 1 from audit_contradiction where entries = ?1 and root = ?2)")
                .setParameter(1, size)
                .setParameter(2, rootHex)
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, note)
                .executeUpdate();
    }

    private Optional<CheckpointLine> first(Query query) {
        List<?> found = query.getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of(line((Object[]) found.get(0)));
    }

    private CheckpointLine line(Object[] row) {
        long size = ((Number) row[0]).longValue();
        List<?> cosigned = entities.createNativeQuery(
                        "select witness, line from audit_cosignature where entries = ?1 order by witness")
                .setParameter(1, size)
                .getResultList();
        StringBuilder note = new StringBuilder(row[3].toString());
        cosigned.forEach(signature -> note.append(((Object[]) signature)[1]));
        return new CheckpointLine(
                size,
                HexFormat.of().formatHex((byte[]) row[1]),
                row[2] instanceof OffsetDateTime at ? at.toInstant() : (Instant) row[2],
                note.toString(),
                cosigned.stream()
                        .map(signature -> ((Object[]) signature)[0].toString())
                        .toList());
    }
}
