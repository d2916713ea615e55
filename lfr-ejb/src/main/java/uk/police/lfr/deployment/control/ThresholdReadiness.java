package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.contract.OperationalDay;

/** The authority's threshold was signed for the models and the measurement that count now. */
@Dependent
public class ThresholdReadiness implements Readiness {
    @Inject
    private ThresholdRules thresholds;

    @Override
    public List<String> missing(OperationalDay day) {
        return thresholds.stands(day.deploymentId()) ? List.of() : List.of("readiness.threshold_of_other_models");
    }
}
