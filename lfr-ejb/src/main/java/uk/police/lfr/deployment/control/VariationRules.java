package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Setting;

/** What a variation may say at all, whoever asks for it. */
@Dependent
public class VariationRules {
    @Inject
    private ThresholdRules thresholds;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** @throws InvalidInput names the field and what to do */
    public void check(Deployment deployment, Variation asked) {
        OperationalDay day = deployment.dayInHand();
        if (asked.dayStart() == null) {
            throw new InvalidInput("start", "deployment.window_missing");
        }
        Instant now = clock.instant();
        if (!asked.dayStart().equals(day.start()) && asked.dayStart().isBefore(earliestStart(deployment, now))) {
            throw new InvalidInput("start", "deployment.start_too_soon");
        }
        if (asked.dayEnd() == null
                || !asked.dayEnd().isAfter(asked.dayStart())
                || !asked.dayEnd().isAfter(now)) {
            throw new InvalidInput("end", "deployment.window_backwards");
        }
        Duration longest = settings.duration(Setting.MAX_WINDOW);
        if (Duration.between(asked.dayStart(), asked.dayEnd()).compareTo(longest) > 0) {
            throw new InvalidInput("end", "deployment.window_too_long", longest.toHours());
        }
        requireApart(deployment, day, asked);
        thresholds.requireThreshold(asked.threshold());
        Set<String> planned = deployment.plannedCameras();
        if (asked.cameras().isEmpty() || !planned.containsAll(asked.cameras())) {
            throw new InvalidInput(
                    "cameras",
                    "deployment.camera_not_planned",
                    planned.stream().sorted().collect(Collectors.joining(", ")));
        }
        if (asked.list().cap() == null || asked.list().cap() < 1) {
            throw new InvalidInput("cap", "deployment.cap_missing");
        }
        if (asked.list().categories().isEmpty()) {
            throw new InvalidInput("categories", "deployment.categories_unknown", ListCriteria.names());
        }
    }

    /** The public is told of a new start as it was of the old one, unless the notice is withheld or it is urgent. */
    private Instant earliestStart(Deployment deployment, Instant now) {
        boolean told = !deployment.view().urgent() && !deployment.view().noticeWithheld();
        return told ? now.plus(settings.duration(Setting.NOTICE_LEAST_ADVANCE)) : now;
    }

    /** Days follow one another. */
    private static void requireApart(Deployment deployment, OperationalDay day, Variation asked) {
        for (OperationalDay other : deployment.view().days()) {
            boolean before = !other.end().isAfter(asked.dayStart());
            boolean after = !other.start().isBefore(asked.dayEnd());
            if (other.number() != day.number() && other.state() != DayState.CANCELLED && !before && !after) {
                throw new InvalidInput("end", "deployment.days_overlap");
            }
        }
    }
}
