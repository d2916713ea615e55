package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.entity.AuthorityPage;

/** Signed authorities in the database. Rows are added and never changed. Callers bring the transaction. */
@Dependent
public class AuthorityStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(AuthorityPage page) {
        entities.persist(page);
        entities.flush();
    }

    /** The version that counts; empty before the first is signed. */
    public Optional<AuthorityPage> newest(long deploymentId) {
        return entities.createQuery(
                        "select a from AuthorityPage a where a.deploymentId = :deployment order by a.versionNo desc",
                        AuthorityPage.class)
                .setParameter("deployment", deploymentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Oldest first. */
    public List<AuthorityPage> of(long deploymentId) {
        return entities.createQuery(
                        "select a from AuthorityPage a where a.deploymentId = :deployment order by a.versionNo",
                        AuthorityPage.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }
}
