package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.police.lfr.platform.control.vault.KeyRows;
import uk.police.lfr.platform.control.vault.KeyState;

/** How the key vault keeps up, for those who watch the system; gives no key. */
@Stateless
@PermitAll // A count about the system; asked by capabilities that check their own roles.
public class VaultRegister {
    @Inject
    private KeyRows keys;

    /** Keys whose destruction is decided and whose file is still there. */
    public int destroying() {
        return keys.in(KeyState.DESTROYING).size();
    }
}
