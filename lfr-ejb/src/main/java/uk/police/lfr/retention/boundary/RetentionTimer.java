package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.retention.control.RetentionSweep;

/** The retention clock. Kept in the database, so that one node fires and a start after downtime catches up. */
@Singleton
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@PermitAll // Reached by its timer alone.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
    @Inject
    private RetentionSweep sweep;

    @Schedule(hour = "*", minute = "*", second = "*/20", info = "retention sweep")
    void sweep() {
        sweep.run();
    }
}
