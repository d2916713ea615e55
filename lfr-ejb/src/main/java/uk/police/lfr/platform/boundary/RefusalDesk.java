package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.AccessRefused;

/** Records that somebody was refused, in a transaction of its own, so that the record outlives the refused action. */
@Stateless
@PermitAll // Whoever is refused has, by definition, no role for it.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusalDesk {
    /** Longest subject that is kept: a URL may be made as long as the visitor likes. */
    private static final int LONGEST = 200;

    @Inject
    private Caller caller;

    @Inject
    private Event<AccessRefused> refused;

    /**
     * @param what the URL or the boundary method that was asked for
     */
    public void refused(String what) {
        String subject = what == null ? "unknown" : what;
        refused.fire(new AccessRefused(caller.name(), subject.substring(0, Math.min(LONGEST, subject.length()))));
    }
}
