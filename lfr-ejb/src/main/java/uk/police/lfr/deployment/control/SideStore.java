package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.contract.Side;

/** Who stands on which side of which deployment, in the database. Callers bring the transaction. */
@Dependent
public class SideStore {
    @PersistenceContext
    private EntityManager entities;

    public Optional<Side> sideOf(long deploymentId, String username) {
        List<?> rows = entities.createNativeQuery(
                        "select side from deployment_side where deployment_id = ?1 and username = ?2")
                .setParameter(1, deploymentId)
                .setParameter(2, username)
                .getResultList();
        return rows.stream().map(row -> Side.valueOf(row.toString())).findFirst();
    }

    public void keep(long deploymentId, String username, Side side, Instant at) {
        entities.createNativeQuery("insert into deployment_side (deployment_id, username, side, taken_at)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, deploymentId)
                .setParameter(2, username)
                .setParameter(3, side.name())
                .setParameter(4, at.truncatedTo(ChronoUnit.MILLIS))
                .executeUpdate();
    }
}
