package uk.police.lfr.oversight.boundary;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import uk.police.lfr.oversight.control.EmergencyClosing;
import uk.police.lfr.platform.contract.Roles;

/** Looks every minute after emergency accesses whose time is over. Kept in the database: one node fires. */
@Singleton
@RunAs(Roles.SYSTEM)
public class EmergencyTimer {
    @Inject
    private EmergencyClosing closing;

    @Schedule(hour = "*", minute = "*", info = "emergency access")
    void look() {
        closing.look();
    }
}
