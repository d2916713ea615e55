package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.police.lfr.platform.contract.LiveGuard;

/** Asks those above this capability whether anybody may be live. */
@Dependent
class LiveGuards {
    @Inject
    private Instance<LiveGuard> guards;

    /** What the first of them has against it. */
    Optional<String> obstacle() {
        return guards.stream().flatMap(guard -> guard.obstacle().stream()).findFirst();
    }
}
