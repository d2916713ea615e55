package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.Roles;

/** Sees each minute that destroyed keys are gone. Kept in the database, so that one node fires. */
@Singleton
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@PermitAll // Reached by its timer alone.
public class VaultTimer {
    @Inject
    private KeyVault vault;

    @Schedule(hour = "*", minute = "*", info = "vault sweep")
    void sweep() {
        vault.sweep();
    }
}
