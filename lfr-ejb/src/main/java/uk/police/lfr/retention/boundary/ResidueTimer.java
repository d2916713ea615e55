package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.retention.control.ResidueLook;

/** Sends the verifier once a day. Kept in the database, so that one node fires. */
@Singleton
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@PermitAll // Reached by its timer alone.
public class ResidueTimer {
    @Inject
    private ResidueLook residue;

    @Schedule(hour = "4", minute = "30", info = "residue verifier")
    void look() {
        residue.everywhere(Auditable.SYSTEM);
    }
}
