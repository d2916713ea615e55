package uk.police.lfr.reporting.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.police.lfr.deployment.contract.DeploymentCourse;
import uk.police.lfr.reporting.contract.Timeliness;
import uk.police.lfr.transparency.contract.DueTask;

/** Counts what is owed to the public: done in time, done late, still due, overdue. */
public final class PublicDuties {
    private PublicDuties() {}

    /**
     * @param tasks what is not done
     * @param courses deployments of the stretch of time that is looked at
     * @param published when results were, by deployment
     * @param within so long after the end results are to be published
     */
    public static List<Timeliness> of(
            List<DueTask> tasks,
            List<DeploymentCourse> courses,
            Map<Long, Instant> published,
            Duration within,
            Instant now) {
        List<DeploymentCourse> reported = courses.stream()
                .filter(course -> course.endedAt() != null && published.containsKey(course.id()))
                .toList();
        int late = (int) reported.stream()
                .filter(course ->
                        published.get(course.id()).isAfter(course.endedAt().plus(within)))
                .count();
        return Arrays.stream(Timeliness.Step.values())
                .map(step -> new Timeliness(
                        step,
                        step == Timeliness.Step.RESULTS ? reported.size() - late : 0,
                        step == Timeliness.Step.RESULTS ? late : 0,
                        count(tasks, step, now, false),
                        count(tasks, step, now, true)))
                .toList();
    }

    private static int count(List<DueTask> tasks, Timeliness.Step step, Instant now, boolean overdue) {
        return (int) tasks.stream()
                .filter(task -> step(task.kind()) == step && task.overdue(now) == overdue)
                .count();
    }

    private static Timeliness.Step step(DueTask.Kind kind) {
        return switch (kind) {
            case NOTICE, RETROSPECTIVE_NOTICE -> Timeliness.Step.NOTICE;
            case WELSH -> Timeliness.Step.WELSH;
            case DAY_REVIEW -> Timeliness.Step.DAY_REVIEW;
            case RESULTS -> Timeliness.Step.RESULTS;
        };
    }
}
