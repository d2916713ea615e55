package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.contract.ReadyGuard;

/** What capabilities above this one find missing. */
@Dependent
public class GuardedReadiness implements Readiness {
    @Inject
    @Any
    private Instance<ReadyGuard> guards;

    @Override
    public List<String> missing(OperationalDay day) {
        return guards.stream()
                .flatMap(guard -> guard.missing(day).stream())
                .distinct()
                .toList();
    }
}
