package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.police.lfr.footage.contract.AccessView;
import uk.police.lfr.footage.entity.FootageAccess;
import uk.police.lfr.platform.contract.NotFound;

/** The chain of custody in the database. Callers bring the transaction. */
@Dependent
public class AccessStore {
    @PersistenceContext
    private EntityManager entities;

    public long keep(FootageAccess access) {
        entities.persist(access);
        entities.flush();
        return access.view().id();
    }

    public FootageAccess access(long id) {
        FootageAccess access = entities.find(FootageAccess.class, id);
        if (access == null) {
            throw new NotFound("footage.gone", id);
        }
        return access;
    }

    /** Newest first. */
    public List<AccessView> of(long deploymentId) {
        return entities.createQuery(
                        "select a from FootageAccess a where a.deploymentId = :deployment order by a.id desc",
                        FootageAccess.class)
                .setParameter("deployment", deploymentId)
                .getResultStream()
                .map(FootageAccess::view)
                .toList();
    }
}
