package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.entity.Duty;
import uk.police.lfr.platform.contract.Role;

/** Who is on duty where. Callers bring the transaction. */
@Dependent
public class DutyStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(Duty duty) {
        entities.persist(duty);
    }

    /** All who are on duty at a deployment, in the order in which they came. */
    public List<Duty> at(long deploymentId) {
        return entities.createQuery(
                        "select d from Duty d where d.deploymentId = :deployment and d.offAt is null order by d.id",
                        Duty.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }

    /** One person's duties at a deployment, one for each of their roles. */
    public List<Duty> of(String username, long deploymentId) {
        return at(deploymentId).stream()
                .filter(duty -> duty.username().equals(username))
                .toList();
    }

    public Optional<Duty> of(String username, long deploymentId, Role role) {
        return of(username, deploymentId).stream()
                .filter(duty -> duty.role() == role)
                .findFirst();
    }

    /** Whether the person is or was on duty there. */
    public boolean wasThere(String username, long deploymentId) {
        return entities.createQuery(
                                "select count(d) from Duty d where d.username = :username"
                                        + " and d.deploymentId = :deployment",
                                Long.class)
                        .setParameter("username", username)
                        .setParameter("deployment", deploymentId)
                        .getSingleResult()
                > 0;
    }

    /** Everything that one person is on duty for. */
    public List<Duty> of(String username) {
        return entities.createQuery(
                        "select d from Duty d where d.username = :username and d.offAt is null order by d.id",
                        Duty.class)
                .setParameter("username", username)
                .getResultList();
    }
}
