package uk.police.lfr.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The one row in which a database remembers what kind of installation it belongs to. */
@Dependent
public class InstallationRecord {
    @PersistenceContext
    private EntityManager entities;

    /**
     * Takes an unused database for this mode.
     *
     * @throws IllegalStateException the database belongs to the other mode
     */
    public void claim(InstallationMode mode) {
        List<?> kept =
                entities.createNativeQuery("select mode from installation").getResultList();
        if (kept.isEmpty()) {
            entities.createNativeQuery("insert into installation (id, mode) values (1, ?1)")
                    .setParameter(1, mode.name())
                    .executeUpdate();
        } else if (!mode.name().equals(kept.get(0))) {
            throw new IllegalStateException("This database holds " + kept.get(0) + " data, but the server runs in "
                    + mode + " mode. Give each mode a database of its own.");
        }
    }
}
