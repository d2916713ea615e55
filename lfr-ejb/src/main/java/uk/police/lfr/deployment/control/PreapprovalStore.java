package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Independent agreements, each to one statement. Rows are added and never changed. Callers bring the transaction. */
@Dependent
public class PreapprovalStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(long deploymentId, String statementSha256, String by, String reason, Instant at) {
        entities.createNativeQuery(
                        "insert into preapproval (deployment_id, statement_sha256, given_by, reason, given_at)"
                                + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, deploymentId)
                .setParameter(2, statementSha256)
                .setParameter(3, by)
                .setParameter(4, reason)
                .setParameter(5, at.truncatedTo(ChronoUnit.MILLIS))
                .executeUpdate();
    }

    /** Whether somebody agreed to exactly this statement. */
    public boolean given(long deploymentId, String statementSha256) {
        return !entities.createNativeQuery(
                        "select given_by from preapproval where deployment_id = ?1 and statement_sha256 = ?2")
                .setParameter(1, deploymentId)
                .setParameter(2, statementSha256)
                .getResultList()
                .isEmpty();
    }
}
