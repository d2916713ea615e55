package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import uk.police.lfr.retention.entity.ListingStay;

/** Stays of the index's deletion in the database. Callers bring the transaction. */
@Dependent
public class ListingStayStore {
    @PersistenceContext
    private EntityManager entities;

    public void place(long requestId, Instant now, Instant until) {
        entities.persist(new ListingStay(requestId, now, until));
    }

    /** @return whether there was one */
    public boolean lift(long requestId, Instant now) {
        ListingStay stay = entities.find(ListingStay.class, requestId);
        if (stay != null) {
            stay.lift(now);
        }
        return stay != null;
    }

    /** Whether anything of the index must wait at that moment. */
    boolean any(Instant now) {
        return entities.createQuery(
                                "select count(s) from ListingStay s where s.liftedAt is null and s.endsAt > :now",
                                Long.class)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }
}
