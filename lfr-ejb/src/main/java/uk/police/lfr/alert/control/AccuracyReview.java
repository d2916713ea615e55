package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import uk.police.lfr.alert.contract.AccuracyOverview;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.BreakerState;
import uk.police.lfr.alert.contract.DemographicCount;
import uk.police.lfr.alert.contract.DeploymentAccuracy;
import uk.police.lfr.alert.contract.ExpectedShare;
import uk.police.lfr.alert.contract.FieldAccuracy;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Setting;

/** Puts a deployment's counts beside what was to be expected and what the force allows itself. */
@Dependent
public class AccuracyReview {
    @Inject
    private Settings settings;

    /**
     * Of the deployments of one year.
     *
     * @param groups for each deployment in which somebody was described
     */
    public AccuracyOverview over(
            int year, List<DeploymentAccuracy> deployments, Collection<List<DemographicCount>> groups) {
        BreakerRule rule = BreakerRule.of(settings);
        return new AccuracyOverview(
                year,
                rule.amber(),
                rule.red(),
                deployments,
                AccuracyRules.together(List.copyOf(groups), settings.whole(Setting.SUPPRESS_BELOW)));
    }

    /**
     * @param expectedFalse a face; null where nothing was measured
     * @param expectedFound null where nothing was measured
     */
    public FieldAccuracy of(
            double threshold,
            int listed,
            long faces,
            AlertTally tally,
            Proportion found,
            List<DemographicCount> groups,
            ExpectedShare expectedFalse,
            ExpectedShare expectedFound) {
        BreakerRule rule = BreakerRule.of(settings);
        BreakerState breaker = rule.judge(faces, tally);
        // One face may raise more than one false alert.
        Proportion falseAlerts = new Proportion(Math.min(faces, tally.falseAlerts()), faces);
        return new FieldAccuracy(
                threshold,
                listed,
                falseAlerts,
                expectedFalse,
                found,
                expectedFound,
                rule.ratedFrom(),
                rule.amber(),
                rule.red(),
                AccuracyRules.alarms(breaker, falseAlerts, expectedFalse, found, expectedFound),
                AccuracyRules.groups(groups, settings.whole(Setting.SUPPRESS_BELOW)));
    }
}
