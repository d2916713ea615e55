package uk.police.lfr.deployment.contract;

import java.util.List;

/**
 * Something without which a day is not ready, of a capability above this one. Each implementation that the application
 * holds is asked when Silver looks and when Silver finds the day ready.
 */
public interface ReadyGuard {
    /** @return what is missing, as keys of the portal's sentences that begin with {@code readiness.}; empty if nothing is */
    List<String> missing(OperationalDay day);
}
