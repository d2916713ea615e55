package uk.police.lfr.oversight.boundary;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import uk.police.lfr.oversight.control.RequestWatch;
import uk.police.lfr.platform.contract.Roles;

/** Looks every hour after requests that are late or whose time here is over. Kept in the database: one node fires. */
@Singleton
@RunAs(Roles.SYSTEM)
public class RequestTimer {
    @Inject
    private RequestWatch watch;

    @Schedule(hour = "*", minute = "7", info = "subject requests")
    void look() {
        watch.look();
    }
}
