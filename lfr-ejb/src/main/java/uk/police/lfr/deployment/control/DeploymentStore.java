package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.contract.NotFound;

/** Deployments in the database. Callers bring the transaction. */
@Dependent
public class DeploymentStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(Deployment deployment) {
        entities.persist(deployment);
        entities.flush();
    }

    /** @throws NotFound no deployment has this number */
    public Deployment deployment(long id) {
        return found(entities.find(Deployment.class, id), id);
    }

    /** As {@link #deployment}, and nobody else changes it until this transaction ends. */
    public Deployment locked(long id) {
        return found(entities.find(Deployment.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static Deployment found(Deployment deployment, long id) {
        if (deployment == null) {
            throw new NotFound("deployment.not_found", id);
        }
        return deployment;
    }

    /** Newest start first. */
    public List<Deployment> all() {
        return entities.createQuery("select d from Deployment d order by d.plan.startsAt desc", Deployment.class)
                .getResultList();
    }

    public List<Deployment> in(Collection<DeploymentState> states) {
        return entities.createQuery(
                        "select d from Deployment d where d.state in :states order by d.plan.startsAt",
                        Deployment.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** Deployments in these states whose window is over. */
    public List<Deployment> overdue(Collection<DeploymentState> states, Instant moment) {
        return entities.createQuery(
                        "select d from Deployment d where d.state in :states and d.plan.endsAt <= :moment",
                        Deployment.class)
                .setParameter("states", states)
                .setParameter("moment", moment)
                .getResultList();
    }
}
