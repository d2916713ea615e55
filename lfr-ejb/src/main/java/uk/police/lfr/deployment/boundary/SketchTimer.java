package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.control.Sketches;

/** The end of applications that somebody began and never came back to; their keys go with them. */
@Singleton
@PermitAll // Reached by its timer alone.
public class SketchTimer {
    @Inject
    private Sketches sketches;

    @Schedule(hour = "*", minute = "41", second = "0", persistent = false)
    void dropOld() {
        sketches.dropOld();
    }
}
