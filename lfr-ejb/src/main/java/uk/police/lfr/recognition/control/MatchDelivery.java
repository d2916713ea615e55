package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.platform.boundary.Contention;
import uk.police.lfr.recognition.contract.PossibleMatchFound;

/**
 * Gives a possible match to whoever keeps alerts, again if need be: the alert that took the last sighting may be decided
 * or erased while it takes this one, or another camera may have found the same person in the same instant, and then this
 * one is not to be lost.
 */
@Dependent
public class MatchDelivery {
    private static final int ATTEMPTS = 3;

    @Inject
    private Event<PossibleMatchFound> found;

    /**
     * Returns when the match is stored.
     *
     * @throws RuntimeException it could not be stored; nothing of it was
     */
    void deliver(PossibleMatchFound match) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                found.fire(match);
                return;
            } catch (RuntimeException failed) {
                throwUnlessContended(failed);
            }
        }
        found.fire(match);
    }

    private static void throwUnlessContended(RuntimeException failed) {
        if (!Contention.in(failed) && !Contention.overOneRow(failed)) {
            throw failed;
        }
    }
}
