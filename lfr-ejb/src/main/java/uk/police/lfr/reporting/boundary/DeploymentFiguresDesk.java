package uk.police.lfr.reporting.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.lfr.alert.boundary.AccuracyDesk;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.recognition.boundary.ScanRegister;
import uk.police.lfr.recognition.contract.MinuteCount;
import uk.police.lfr.reporting.contract.DeploymentFigures;
import uk.police.lfr.reporting.control.Pauses;
import uk.police.lfr.reporting.control.Steps;

/** A deployment in figures, for those who read applications and what became of them. */
@Stateless
@RolesAllowed({Roles.OP_LEAD, Roles.AO, Roles.AO_URGENT, Roles.SILVER, Roles.PREAPPROVER, Roles.DPO, Roles.AUDITOR})
public class DeploymentFiguresDesk {
    @Inject
    private DeploymentRegister deployments;

    @Inject
    private AccuracyDesk accuracy;

    @Inject
    private AlertRegister alerts;

    @Inject
    private ScanRegister scans;

    /**
     * @param asked one of its days; null for the last that has begun
     * @throws uk.police.lfr.platform.contract.NotFound no deployment has this number
     */
    public DeploymentFigures of(long id, LocalDate asked) {
        DeploymentView deployment = deployments.view(id);
        List<LocalDate> days = deployment.days().stream()
                .filter(day -> day.course() != null && day.course().startedAt() != null)
                .map(OperationalDay::date)
                .toList();
        LocalDate day = days.contains(asked) ? asked : days.isEmpty() ? null : days.get(days.size() - 1);
        Instant from = day == null ? Instant.EPOCH : ForceTime.startOf(day);
        // A day of the force that begins late may go on after midnight.
        Instant to = day == null ? Instant.EPOCH : end(deployment, day);
        List<MinuteCount> minutes = scans.minutes(id, from, to);
        int length = Steps.length(minutes);
        return new DeploymentFigures(
                id,
                deployment.reference(),
                deployment.plan().title(),
                deployment.state(),
                scans.tally(id),
                alerts.tally(id),
                accuracy.of(id),
                alerts.timings(id),
                days,
                day,
                length,
                Steps.of(minutes, length, names(id)),
                Pauses.between(scans.stretches(id), from, to));
    }

    private static Instant end(DeploymentView deployment, LocalDate date) {
        return deployment.days().stream()
                .filter(day -> day.date().equals(date))
                .map(OperationalDay::end)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Map<Long, String> names(long id) {
        return deployments.cameras(id).stream().collect(Collectors.toMap(LeasedCamera::id, LeasedCamera::name));
    }
}
