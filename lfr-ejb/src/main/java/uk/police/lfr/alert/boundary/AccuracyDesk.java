package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.alert.contract.ExpectedShare;
import uk.police.lfr.alert.contract.FieldAccuracy;
import uk.police.lfr.alert.control.AccuracyReview;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.Expected;
import uk.police.lfr.deployment.contract.ThresholdAdvice;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.recognition.boundary.ScanRegister;
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

    private static ExpectedShare share(Expected expected, double per) {
        return new ExpectedShare(expected.low() / per, expected.high() / per);
    }
}
