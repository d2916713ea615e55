package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Setting;

/** What a variation may say at all, whoever asks for it. */
@Dependent
public class VariationRules {
    @Inject
    private FaceModels models;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** @throws InvalidInput names the field and what to do */
    public void check(Deployment deployment, Variation asked) {
        OperationalDay day = deployment.dayInHand();
        if (asked.dayEnd() == null
                || !asked.dayEnd().isAfter(day.start())
                || !asked.dayEnd().isAfter(clock.instant())) {
            throw new InvalidInput("end", "deployment.window_backwards");
        }
        Duration longest = settings.duration(Setting.MAX_WINDOW);
        if (Duration.between(day.start(), asked.dayEnd()).compareTo(longest) > 0) {
            throw new InvalidInput("end", "deployment.window_too_long", longest.toHours());
        }
        double floor = models.engine().thresholdFloor();
        if (!(asked.threshold() >= floor && asked.threshold() < 1)) {
            throw new InvalidInput("threshold", "deployment.threshold_range", floor);
        }
        Set<String> planned = deployment.plannedCameras();
        if (asked.cameras().isEmpty() || !planned.containsAll(asked.cameras())) {
            throw new InvalidInput(
                    "cameras",
                    "deployment.camera_not_planned",
                    planned.stream().sorted().collect(Collectors.joining(", ")));
        }
    }
}
