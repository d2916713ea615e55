package uk.police.lfr.audit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import uk.police.lfr.audit.control.LogExpiry;
import uk.police.lfr.platform.contract.Roles;

/**
 * Takes from old entries what they say of people; for the retention sweep. Number, public part and leaf of every entry
 * stay, so that the tree and all that was ever signed over it can be checked for good.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class LogPurge {
    @Inject
    private LogExpiry expiry;

    /**
     * Says in the log, in public, up to which entry. Once that has been said it does nothing.
     *
     * @param before what was written earlier is due
     * @param kept entries that a legal hold names
     */
    public void announce(Instant before, Set<Long> kept) {
        expiry.announce(before, kept);
    }

    /**
     * Does what a transaction that is committed has announced. It cannot be taken back, whatever becomes of the caller's
     * transaction.
     *
     * @return entries emptied
     */
    public int empty(Instant before, Set<Long> kept) {
        return expiry.empty(before, kept);
    }
}
