package uk.police.lfr.reporting.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentCourse;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.recognition.boundary.ScanRegister;
import uk.police.lfr.recognition.contract.ScanTotal;
import uk.police.lfr.reporting.contract.ForceFigures;
import uk.police.lfr.reporting.contract.ListSize;
import uk.police.lfr.reporting.control.Months;
import uk.police.lfr.reporting.control.PublicDuties;
import uk.police.lfr.transparency.boundary.DueDesk;

/** All deployments of some months, for those who answer for them to the public and those who look after them. */
@Stateless
@RolesAllowed({Roles.COMMS, Roles.AO, Roles.DPO, Roles.AUDITOR})
public class ForceFiguresDesk {
    @Inject
    private DeploymentRegister deployments;

    @Inject
    private AlertRegister alerts;

    @Inject
    private ScanRegister scans;

    @Inject
    private DueDesk due;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The months that have gone by lately and the one that runs, so many in all; 1 or more. */
    public ForceFigures lately(int months) {
        Instant now = clock.instant();
        YearMonth last = YearMonth.from(ForceTime.date(now));
        YearMonth first = last.minusMonths(Math.max(1, months) - 1L);
        List<DeploymentCourse> courses = deployments.courses(
                ForceTime.startOf(first.atDay(1)),
                ForceTime.startOf(last.plusMonths(1).atDay(1)));
        Map<Long, ScanTotal> totals = scans.totals();
        return new ForceFigures(
                Months.of(courses, first, last, alerts.tallies(), totals),
                courses.stream()
                        .filter(course -> course.tookPlace() && totals.containsKey(course.id()))
                        .map(course -> new ListSize(
                                course.id(),
                                course.reference(),
                                course.title(),
                                course.startedAt(),
                                totals.get(course.id()).listed()))
                        .toList(),
                PublicDuties.of(
                        due.tasks(), courses, due.resultsPublished(), settings.duration(Setting.RESULTS_WITHIN), now));
    }
}
