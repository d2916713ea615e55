package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import uk.police.lfr.audit.contract.LogHealth;
import uk.police.lfr.audit.contract.LogVerdict;

/** What the checks of the log found, one row each, and what that says of the log now. */
@Dependent
public class CheckRecord {
    /** A day, and two hours for a server that was being restarted when the check was due. */
    static final Duration LONGEST_WITHOUT_CHECK = Duration.ofHours(26);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void add(LogVerdict verdict) {
        entities.createNativeQuery("insert into audit_check (at, entries, sound, finding) values (?1, ?2, ?3, ?4)")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, verdict.entries())
                .setParameter(3, verdict.intact())
                .setParameter(4, verdict.finding())
                .executeUpdate();
    }

    public LogHealth health() {
        List<?> last = entities.createNativeQuery(
                        "select at, sound, finding from audit_check order by id desc fetch first 1 row only")
                .getResultList();
        if (last.isEmpty()) {
            return new LogHealth(false, null, null, "The log has not been checked yet");
        }
        Object[] row = (Object[]) last.get(0);
        Instant at = instant(row[0]);
        if (!(Boolean) row[1]) {
            return new LogHealth(false, at, unsoundSince(), row[2].toString());
        }
        boolean fresh = clock.instant().isBefore(at.plus(LONGEST_WITHOUT_CHECK));
        return new LogHealth(fresh, at, null, fresh ? "" : "The log has not been checked for more than a day");
    }

    private Instant unsoundSince() {
        return instant(entities.createNativeQuery("select min(at) from audit_check where not sound"
                        + " and id > coalesce((select max(id) from audit_check where sound), 0)")
                .getSingleResult());
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
