package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.footage.contract.FootageDay;
import uk.police.lfr.footage.contract.FootageRules;

/** Counts what is kept, day by day, without reading a single segment. Callers bring the transaction. */
@Dependent
public class KeptDays {
    private static final long NO_SEGMENT = -1;
    private static final String QUERY = "select s.deploymentId, s.day, count(s), min(s.startsAt) from FootageSegment s"
            + " where s.deleteAfter <= :until and s.id %s in :held group by s.deploymentId, s.day"
            + " order by s.deploymentId, s.day";

    @PersistenceContext
    private EntityManager entities;

    private record Key(long deployment, LocalDate day) {}

    /** @param until segments that were recorded later are left out: asked by their deletion, which has an index */
    public List<FootageDay> recordedBy(Instant until, Set<Long> held) {
        Set<Long> named = held.isEmpty() ? Set.of(NO_SEGMENT) : held;
        Map<Key, FootageDay> days = new LinkedHashMap<>();
        for (Tuple row : rows("not", until, named)) {
            days.put(key(row), new FootageDay(key(row).deployment(), key(row).day(), count(row), 0, first(row)));
        }
        for (Tuple row : rows("", until, named)) {
            days.merge(
                    key(row),
                    new FootageDay(key(row).deployment(), key(row).day(), count(row), count(row), first(row)),
                    KeptDays::together);
        }
        return List.copyOf(days.values());
    }

    private List<Tuple> rows(String not, Instant until, Set<Long> held) {
        return entities.createQuery(QUERY.formatted(not), Tuple.class)
                .setParameter("until", until.plus(FootageRules.KEPT_FOR))
                .setParameter("held", held)
                .getResultList();
    }

    private static FootageDay together(FootageDay free, FootageDay held) {
        return new FootageDay(
                free.deploymentId(), free.recordedOn(), free.segments() + held.segments(), held.held(), free.next());
    }

    private static Key key(Tuple row) {
        return new Key(row.get(0, Long.class), row.get(1, LocalDate.class));
    }

    private static int count(Tuple row) {
        return row.get(2, Long.class).intValue();
    }

    private static Instant first(Tuple row) {
        return row.get(3, Instant.class);
    }
}
