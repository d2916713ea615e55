package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.transparency.entity.ReturnedApplication;

/** Which applications were sent back. Callers bring the transaction. */
@Dependent
public class ReturnedStore {
    @PersistenceContext
    private EntityManager entities;

    /** A further time changes nothing. */
    public void note(long deploymentId, Instant at) {
        if (entities.find(ReturnedApplication.class, deploymentId) == null) {
            entities.persist(new ReturnedApplication(deploymentId, at));
        }
    }

    Set<Long> all() {
        return entities.createQuery("select r from ReturnedApplication r", ReturnedApplication.class)
                .getResultStream()
                .map(ReturnedApplication::deploymentId)
                .collect(Collectors.toSet());
    }
}
