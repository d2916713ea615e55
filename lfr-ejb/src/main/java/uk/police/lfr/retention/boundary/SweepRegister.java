package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import uk.police.lfr.retention.control.RetentionTurn;

/** When data were last deleted, for those who watch the system. */
@Stateless
@PermitAll // A fact about the system; asked by capabilities that check their own roles.
public class SweepRegister {
    @Inject
    private RetentionTurn turn;

    /** When somebody last deleted or looked for what to delete. */
    public Instant lastLook() {
        return turn.takenAt();
    }
}
