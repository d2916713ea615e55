package uk.police.lfr.reporting.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.deployment.contract.DeploymentCourse;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.recognition.contract.ScanTotal;
import uk.police.lfr.reporting.contract.MonthFigures;
import uk.police.lfr.reporting.contract.Timeliness;
import uk.police.lfr.transparency.contract.DueStep;
import uk.police.lfr.transparency.contract.DueTask;

class MonthsTest {
    private static final BilingualText TITLE = new BilingualText("Gate", "Giât");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");

    private static DeploymentCourse course(long id, String start, DeploymentState outcome, boolean live) {
        Instant at = Instant.parse(start);
        return new DeploymentCourse(
                id,
                "2026-000" + id,
                TITLE,
                outcome == null ? DeploymentState.LIVE : outcome,
                outcome,
                .6,
                at,
                live ? at : null,
                live && outcome != null ? at.plusSeconds(3600) : null);
    }

    private static AlertTally tally(int raised, int wrong, int arrests) {
        return new AlertTally(
                raised, arrests, 0, 0, wrong, 0, 0, 0, 0, arrests, new OutcomeTally(arrests, 0, 0, null, 0, 0));
    }

    @Test
    void everyMonthHasItsLineAndAMonthIsTheForces() {
        // Half past eleven in the evening of the last of October, in Greenwich; in London, too, since summer time is
        // over.
        List<DeploymentCourse> courses = List.of(
                course(1, "2026-10-31T23:30:00Z", DeploymentState.ENDED, true),
                course(2, "2026-12-01T10:00:00Z", DeploymentState.REFUSED, false),
                course(3, "2026-12-02T10:00:00Z", DeploymentState.CANCELLED, false),
                course(4, "2026-12-03T10:00:00Z", null, true));
        List<MonthFigures> months = Months.of(
                courses,
                OCTOBER,
                DECEMBER,
                Map.of(1L, tally(4, 1, 2), 4L, tally(2, 1, 0)),
                Map.of(1L, new ScanTotal(1, 500, 0, 0, 90), 4L, new ScanTotal(4, 70, 0, 0, 80)));
        assertEquals(
                List.of(
                        new MonthFigures(OCTOBER, 1, 1, 0, 0, 500, tally(4, 1, 2)),
                        MonthFigures.none(YearMonth.of(2026, 11)),
                        new MonthFigures(DECEMBER, 3, 1, 1, 1, 70, tally(2, 1, 0))),
                months);
    }

    @Test
    void aMonthAddsUp() {
        List<DeploymentCourse> courses = List.of(
                course(1, "2026-12-01T10:00:00Z", DeploymentState.ENDED, true),
                course(2, "2026-12-02T10:00:00Z", DeploymentState.ENDED, true));
        MonthFigures month = Months.of(
                        courses, DECEMBER, DECEMBER, Map.of(1L, tally(4, 1, 2), 2L, tally(2, 1, 1)), Map.of())
                .get(0);
        assertEquals(tally(6, 2, 3), month.alerts());
        assertEquals(2, month.tookPlace());
    }

    @Test
    void resultsAreInTimeOrLateAndWhatIsNotDoneIsDueOrOverdue() {
        List<DeploymentCourse> courses = List.of(
                course(1, "2026-12-01T10:00:00Z", DeploymentState.ENDED, true),
                course(2, "2026-12-02T10:00:00Z", DeploymentState.ENDED, true));
        Map<Long, Instant> published =
                Map.of(1L, NOW, 2L, Instant.parse("2026-12-03T10:00:00Z"), 3L, Instant.parse("2026-12-03T10:00:00Z"));
        List<DueTask> tasks = List.of(
                new DueTask(4, "r", TITLE, DueTask.Kind.RESULTS, NOW.minusSeconds(1), DueStep.REVIEW, null),
                new DueTask(5, "r", TITLE, DueTask.Kind.RESULTS, NOW.plusSeconds(1), DueStep.REVIEW, null),
                new DueTask(6, "r", TITLE, DueTask.Kind.NOTICE, NOW.plusSeconds(1), DueStep.PUBLISH_NOTICE, null),
                new DueTask(7, "r", TITLE, DueTask.Kind.RETROSPECTIVE_NOTICE, NOW, DueStep.PUBLISHES_ITSELF, null));
        assertEquals(
                List.of(
                        new Timeliness(Timeliness.Step.NOTICE, 0, 0, 2, 0),
                        new Timeliness(Timeliness.Step.WELSH, 0, 0, 0, 0),
                        new Timeliness(Timeliness.Step.DAY_REVIEW, 0, 0, 0, 0),
                        new Timeliness(Timeliness.Step.RESULTS, 1, 1, 1, 1)),
                PublicDuties.of(tasks, courses, published, Duration.ofDays(5), NOW));
    }
}
