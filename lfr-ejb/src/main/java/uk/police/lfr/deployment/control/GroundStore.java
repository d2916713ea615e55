package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.deployment.contract.GroundCheck;
import uk.police.lfr.deployment.contract.GroundChecked;

/** What was checked on the ground, day by day; rows are only ever added. Callers bring the transaction. */
@Dependent
public class GroundStore {
    @PersistenceContext
    private EntityManager entities;

    /** @param photo of a sign; null where the check has none */
    public void keep(GroundChecked check, byte[] photo, Instant at) {
        entities.createNativeQuery("insert into ground_check (deployment_id, day_no, kind, passed, detail, sha256,"
                        + " photo, checked_by, checked_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, check.deploymentId())
                .setParameter(2, check.day())
                .setParameter(3, check.check().name())
                .setParameter(4, check.passed())
                .setParameter(5, check.detail())
                .setParameter(6, check.sha256())
                .setParameter(7, photo == null ? new byte[0] : photo)
                .setParameter(8, check.actor())
                .setParameter(9, at)
                .executeUpdate();
    }

    /** The checks whose newest result of that day is good. */
    public Set<GroundCheck> passed(long deploymentId, int day) {
        List<?> rows = entities.createNativeQuery("select c.kind, c.passed from ground_check c"
                        + " where c.deployment_id = ?1 and c.day_no = ?2 order by c.id")
                .setParameter(1, deploymentId)
                .setParameter(2, day)
                .getResultList();
        Set<GroundCheck> passed = EnumSet.noneOf(GroundCheck.class);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            GroundCheck check = GroundCheck.valueOf((String) columns[0]);
            if ((Boolean) columns[1]) {
                passed.add(check);
            } else {
                passed.remove(check);
            }
        }
        return passed;
    }
}
