package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import uk.police.lfr.platform.contract.IncidentFound;

/** Reports an incident the first time it is seen; the sweep sees the same again every few seconds. */
@Dependent
public class IncidentOnce {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<IncidentFound> found;

    @Inject
    private Clock clock;

    /** @return whether it was reported now */
    boolean report(String kind, String subject, String what, Map<String, String> facts) {
        if (count(kind, subject) > 0) {
            return false;
        }
        entities.createNativeQuery("insert into retention_incident (kind, subject, found_at) values (?1, ?2, ?3)")
                .setParameter(1, kind)
                .setParameter(2, subject)
                .setParameter(3, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .executeUpdate();
        found.fire(new IncidentFound(kind, subject, what, facts));
        return true;
    }

    boolean reported(String kind, String subject) {
        return count(kind, subject) > 0;
    }

    /** How many of a kind there ever were. */
    public long count(String kind) {
        return ((Number) entities.createNativeQuery("select count(*) from retention_incident where kind = ?1")
                        .setParameter(1, kind)
                        .getSingleResult())
                .longValue();
    }

    private long count(String kind, String subject) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from retention_incident where kind = ?1 and subject = ?2")
                        .setParameter(1, kind)
                        .setParameter(2, subject)
                        .getSingleResult())
                .longValue();
    }
}
