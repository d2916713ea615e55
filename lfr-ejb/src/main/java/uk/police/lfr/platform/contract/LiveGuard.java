package uk.police.lfr.platform.contract;

import java.util.Optional;

/**
 * Something without which nobody may be live, of a capability above the one that gives leases. Each implementation that
 * the application holds is asked whenever a lease is minted, so it answers at once.
 */
public interface LiveGuard {
    /** What stands in the way, for the server's log; empty where nothing does. */
    Optional<String> obstacle();
}
