package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import uk.police.lfr.transparency.control.PublicationSweep;

/** Looks every ten seconds whether something public is out of date; kept in the database, so that one node fires. */
@Singleton
@PermitAll // Reached by its timer alone.
public class PublicationTimer {
    @Inject
    private PublicationSweep sweep;

    @Schedule(hour = "*", minute = "*", second = "*/10", info = "publication sweep")
    void publish() {
        sweep.run();
    }
}
