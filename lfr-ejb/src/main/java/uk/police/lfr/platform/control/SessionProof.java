package uk.police.lfr.platform.control;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** Who proved in this session that it is they, and when: a proof given at one screen opens nothing at another. */
@SessionScoped
public class SessionProof implements Serializable {
    private static final long serialVersionUID = 1L;

    private String username;
    private Instant at;

    synchronized void keep(String person, Instant moment) {
        username = person;
        at = moment;
    }

    synchronized Optional<Instant> of(String person) {
        return person.equals(username) ? Optional.of(at) : Optional.empty();
    }
}
