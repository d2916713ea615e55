package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Full tiles as they are kept. Callers bring the transaction. */
@Dependent
public class TileRows {
    @PersistenceContext
    private EntityManager entities;

    Optional<byte[]> hashes(int level, long n) {
        return one("select hashes from audit_tile where level = ?1 and n = ?2", level, n);
    }

    /** Roots of neighbouring tiles, as many as are kept, in order from the first on. */
    Stream<byte[]> roots(int level, long first, int count) {
        List<?> found = entities.createNativeQuery(
                        "select root from audit_tile where level = ?1 and n >= ?2 and n < ?3 order by n")
                .setParameter(1, level)
                .setParameter(2, first)
                .setParameter(3, first + count)
                .getResultList();
        return found.stream().map(byte[].class::cast);
    }

    /** How many tiles of a level are kept; they are kept from the first on. */
    long count(int level) {
        return ((Number) entities.createNativeQuery("select count(*) from audit_tile where level = ?1")
                        .setParameter(1, level)
                        .getSingleResult())
                .longValue();
    }

    void insert(int level, long n, byte[] hashes, byte[] root) {
        entities.createNativeQuery("insert into audit_tile (level, n, hashes, root) values (?1, ?2, ?3, ?4)")
                .setParameter(1, level)
                .setParameter(2, n)
                .setParameter(3, hashes)
                .setParameter(4, root)
                .executeUpdate();
    }

    private Optional<byte[]> one(String query, int level, long n) {
        List<?> found = entities.createNativeQuery(query)
                .setParameter(1, level)
                .setParameter(2, n)
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of((byte[]) found.get(0));
    }
}
