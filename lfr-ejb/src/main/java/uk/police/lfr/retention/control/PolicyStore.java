package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.retention.entity.AdoptedPolicy;
import uk.police.lfr.retention.entity.PolicyProposal;

/** Policies and proposals in the database. Callers bring the transaction. */
@Dependent
public class PolicyStore {
    @PersistenceContext
    private EntityManager entities;

    /** Newest first. */
    List<AdoptedPolicy> adopted() {
        return entities.createQuery("select p from AdoptedPolicy p order by p.version desc", AdoptedPolicy.class)
                .getResultList();
    }

    void keep(AdoptedPolicy policy) {
        entities.persist(policy);
    }

    void keep(PolicyProposal proposal) {
        entities.persist(proposal);
    }

    PolicyProposal locked(long id) {
        PolicyProposal proposal = entities.find(PolicyProposal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (proposal == null) {
            throw new NotFound("retention.proposal_not_found", id);
        }
        return proposal;
    }

    List<PolicyProposal> waiting() {
        return entities.createQuery(
                        "select p from PolicyProposal p"
                                + " where p.state = uk.police.lfr.retention.contract.ProposalState.WAITING order by p.id",
                        PolicyProposal.class)
                .getResultList();
    }
}
