package uk.police.lfr.reporting.control;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.deployment.contract.DeploymentCourse;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.recognition.contract.ScanTotal;
import uk.police.lfr.reporting.contract.MonthFigures;

/** Sums deployments by the month in which they were to begin. */
public final class Months {
    private static final Set<DeploymentState> CAME_TO_NOTHING =
            EnumSet.of(DeploymentState.CANCELLED, DeploymentState.LAPSED, DeploymentState.EXPIRED);

    private Months() {}

    /** Every month from the first to the last, those without a deployment among them. */
    public static List<MonthFigures> of(
            List<DeploymentCourse> courses,
            YearMonth first,
            YearMonth last,
            Map<Long, AlertTally> tallies,
            Map<Long, ScanTotal> scans) {
        Map<YearMonth, MonthFigures> months = new TreeMap<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.put(month, MonthFigures.none(month));
        }
        courses.stream()
                .filter(course -> course.state() != DeploymentState.DRAFT)
                .map(course -> figures(course, tallies, scans))
                .filter(one -> months.containsKey(one.month()))
                .forEach(one -> months.merge(one.month(), one, MonthFigures::plus));
        return List.copyOf(months.values());
    }

    private static MonthFigures figures(
            DeploymentCourse course, Map<Long, AlertTally> tallies, Map<Long, ScanTotal> scans) {
        boolean live = course.tookPlace();
        ScanTotal scanned = scans.get(course.id());
        return new MonthFigures(
                YearMonth.from(ForceTime.date(course.start())),
                1,
                live ? 1 : 0,
                course.outcome() == DeploymentState.REFUSED || course.state() == DeploymentState.REFUSED ? 1 : 0,
                !live && course.outcome() != null && CAME_TO_NOTHING.contains(course.outcome()) ? 1 : 0,
                scanned == null ? 0 : scanned.facesScanned(),
                tallies.getOrDefault(course.id(), AlertTally.NONE));
    }
}
