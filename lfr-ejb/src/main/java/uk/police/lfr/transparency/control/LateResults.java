package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.transparency.entity.PublicRecord;

/** Finds deployments that were live and whose figures nobody has published in time; each is an incident, once. */
@Dependent
public class LateResults {
    @Inject
    private PublicRecordStore records;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<IncidentFound> incidents;

    void look() {
        Instant now = clock.instant();
        for (PublicRecord record : records.withoutResults()) {
            Instant due = due(deployments.view(record.deploymentId()), settings);
            if (due != null && now.isAfter(due) && record.resultsAreLate(now)) {
                incidents.fire(new IncidentFound(
                        "RESULTS_LATE",
                        "deployment/" + record.deploymentId(),
                        "The results of a deployment were not published in time",
                        Facts.of("due", due, "setting", Setting.RESULTS_WITHIN.key())));
            }
        }
    }

    /** @return when results are to be out; null while it is not over, and for what was never live */
    public static Instant due(DeploymentView deployment, Settings settings) {
        Duration within = settings.duration(Setting.RESULTS_WITHIN);
        return deployment.startedAt() == null || deployment.endedAt() == null
                ? null
                : deployment.endedAt().plus(within);
    }
}
