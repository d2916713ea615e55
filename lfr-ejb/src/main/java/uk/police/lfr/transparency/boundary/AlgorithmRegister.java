package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.contract.ThresholdTerms;
import uk.police.lfr.platform.boundary.EngineDesk;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.transparency.contract.AlgorithmFacts;

/** What recognises faces here and within which bounds, read from what runs and what is settled, never typed. */
@Stateless
@PermitAll // Everything here is public.
public class AlgorithmRegister {
    @Inject
    private EngineDesk engine;

    @Inject
    private Settings settings;

    @Inject
    private DataPromises promises;

    public AlgorithmFacts facts() {
        return new AlgorithmFacts(
                engine.published(),
                ThresholdTerms.USUAL_TARGET,
                settings.text(Setting.FALSE_ALERT_BUDGET),
                settings.rank(Setting.ROUTINE_MIN_RANK),
                settings.duration(Setting.RESULTS_WITHIN),
                settings.whole(Setting.SUPPRESS_BELOW),
                promises.keeping().policyVersion());
    }
}
