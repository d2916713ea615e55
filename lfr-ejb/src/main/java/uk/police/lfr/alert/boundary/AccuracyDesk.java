package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.lfr.alert.contract.AccuracyOverview;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.DeploymentAccuracy;
import uk.police.lfr.alert.contract.ExpectedShare;
import uk.police.lfr.alert.contract.FieldAccuracy;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.control.AccuracyReview;
import uk.police.lfr.alert.control.DeploymentSums;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentCourse;
import uk.police.lfr.deployment.contract.Expected;
import uk.police.lfr.deployment.contract.ThresholdAdvice;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.recognition.boundary.ScanRegister;
import uk.police.lfr.recognition.contract.ScanTotal;
import uk.police.lfr.recognition.contract.SegmentView;

/** How right a deployment's alerts have been, for those who answer for it and those who look after it. */
@Stateless
@RolesAllowed({Roles.OP_LEAD, Roles.AO, Roles.AO_URGENT, Roles.SILVER, Roles.PREAPPROVER, Roles.DPO, Roles.AUDITOR})
public class AccuracyDesk {
    private static final double PER = 10_000;

    @Inject
    private AlertRegister alerts;

    @Inject
    private ScanRegister scans;

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private DeploymentRegister courses;

    @Inject
    private DeploymentSums sums;

    @Inject
    private AccuracyReview review;

    /** Of all its days so far. */
    public FieldAccuracy of(long deploymentId) {
        double threshold = deployments.view(deploymentId).plan().threshold();
        List<SegmentView> segments = scans.segments(deploymentId);
        int listed = segments.isEmpty() ? 0 : segments.get(segments.size() - 1).listed();
        ThresholdAdvice advice = deployments.thresholdAdvice(threshold, listed);
        boolean measured = advice.measuredOn() != null;
        return review.of(
                threshold,
                listed,
                alerts.facesOfPublic(deploymentId),
                alerts.tally(deploymentId),
                alerts.recognised(deploymentId),
                alerts.demographics(deploymentId),
                measured ? share(advice.falseAlertsPer10000Faces(), PER) : null,
                measured ? share(advice.found(), 1) : null);
    }

    /**
     * Of the deployments that began in a year of the force, one beside the other. By whole years alone, so that no group's
     * count can be worked out from two stretches of time that overlap.
     */
    public AccuracyOverview over(int year) {
        Map<Long, DeploymentCourse> live =
                courses.courses(ForceTime.startOf(year), ForceTime.startOf(year + 1)).stream()
                        .filter(DeploymentCourse::tookPlace)
                        .collect(Collectors.toMap(
                                DeploymentCourse::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<Long, AlertTally> tallies = sums.tallies();
        Map<Long, ScanTotal> totals = scans.totals();
        Map<Long, Long> testFaces = sums.testSubjectsFound();
        Map<Long, Proportion> found = sums.recognised();
        List<DeploymentAccuracy> each = live.values().stream()
                .map(one -> accuracy(
                        one,
                        tallies.getOrDefault(one.id(), AlertTally.NONE).falseAlerts(),
                        faces(totals.get(one.id())) - testFaces.getOrDefault(one.id(), 0L),
                        found.getOrDefault(one.id(), new Proportion(0, 0))))
                .toList();
        return review.over(year, each, sums.groups(live.keySet()).values());
    }

    private static long faces(ScanTotal total) {
        return total == null ? 0 : total.facesScanned();
    }

    private static DeploymentAccuracy accuracy(
            DeploymentCourse course, int falseAlerts, long facesCounted, Proportion found) {
        long faces = Math.max(0, facesCounted);
        return new DeploymentAccuracy(
                course.id(),
                course.reference(),
                course.title(),
                course.startedAt(),
                course.threshold(),
                // One face may raise more than one false alert.
                new Proportion(Math.min(faces, falseAlerts), faces),
                found);
    }

    private static ExpectedShare share(Expected expected, double per) {
        return new ExpectedShare(expected.low() / per, expected.high() / per);
    }
}
