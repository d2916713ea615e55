package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import uk.police.lfr.alert.entity.QuietSpell;
import uk.police.lfr.recognition.contract.PossibleMatchFound;

/** Quiet spells in the database. Callers bring the transaction. */
@Dependent
public class QuietSpells {
    @PersistenceContext
    private EntityManager entities;

    /**
     * The spell of this entry and group of cameras, which may be over. Whoever finds the same person at the same time
     * waits here until this transaction ends.
     *
     * @throws jakarta.persistence.PersistenceException another camera made the spell at that moment: to be tried again
     */
    public QuietSpell locked(PossibleMatchFound match) {
        return entities.createQuery(
                        "select q from QuietSpell q where q.deploymentId = :deployment and q.cameraGroup = :group"
                                + " and q.entryId = :entry",
                        QuietSpell.class)
                .setParameter("deployment", match.deploymentId())
                .setParameter("group", match.cameraGroup())
                .setParameter("entry", match.entryId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> made(match));
    }

    private QuietSpell made(PossibleMatchFound match) {
        QuietSpell spell = new QuietSpell(match.deploymentId(), match.cameraGroup(), match.entryId());
        entities.persist(spell);
        entities.flush();
        return spell;
    }

    /** Those that were over by then leave nothing. */
    public void forget(Instant overBefore) {
        entities.createQuery("delete from QuietSpell q where q.until < :moment")
                .setParameter("moment", overBefore)
                .executeUpdate();
    }
}
