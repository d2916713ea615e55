package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import uk.police.lfr.deployment.contract.ThresholdProposal;
import uk.police.lfr.deployment.entity.ProposedThreshold;

/** Proposed thresholds in the database. Rows are added and never changed. Callers bring the transaction. */
@Dependent
public class ProposalStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(ProposedThreshold proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    /** The newest that was made since this version of the authority was signed. */
    public Optional<ThresholdProposal> open(long deploymentId, int version) {
        return entities.createQuery(
                        "select p from ProposedThreshold p where p.deploymentId = :deployment"
                                + " and p.versionNo = :version order by p.id desc",
                        ProposedThreshold.class)
                .setParameter("deployment", deploymentId)
                .setParameter("version", version)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ProposedThreshold::view);
    }
}
