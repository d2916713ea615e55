package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.contract.OperationalDay;

/** All that must be so on the ground. */
@Dependent
public class ReadinessChecks {
    @Inject
    @Any
    private Instance<Readiness> checks;

    /** @return keys of sentences; empty if nothing is missing */
    public List<String> missing(OperationalDay day) {
        return checks.stream().flatMap(check -> check.missing(day).stream()).toList();
    }
}
