package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.ReviewDesk;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.boundary.CertificateRegister;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.entity.PublicRecord;

/** Fixes the figures of a deployment and publishes them, in the caller's transaction. */
@Dependent
public class ResultsRelease {
    @Inject
    private PublicRecordStore records;

    @Inject
    private PlannedStore planned;

    @Inject
    private Publication publication;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private CertificateRegister certificates;

    @Inject
    private AlertRegister alerts;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    public void publish(long deploymentId, String by) {
        PublicRecord record = ready(deploymentId);
        if (DeploymentStep.PUBLISH_RESULTS.allowedIn(
                deployments.view(deploymentId).state())) {
            reviews.resultsPublished(deploymentId);
        }
        record.publishResults(by, clock.instant());
        planned.lockedOf(deploymentId).ifPresent(planned::remove);
        publication.publish(record, RevisionKind.RESULTS, Publication.NO_REASON, by);
    }

    /**
     * What publishing needs.
     *
     * @throws WrongState not over, not reviewed, deletion not certified, no notice, alerts open, or published before
     */
    PublicRecord ready(long deploymentId) {
        PublicRecord record = records.locked(deploymentId);
        DeploymentView deployment = deployments.view(deploymentId);
        if (!PublicStatus.over(deployment)) {
            throw new WrongState("transparency.not_over", deployment.reference());
        }
        requireProof(deployment);
        int open = alerts.tally(deploymentId).open();
        if (open > 0) {
            throw new WrongState("transparency.alerts_open", open);
        }
        record.requireNoResults();
        return record;
    }

    /**
     * Figures are published of what was reviewed and is proved to be gone (domain study 12, scenario 22). An exercise
     * deletes nothing of anybody's, and shows its results on the day it is played.
     */
    private void requireProof(DeploymentView deployment) {
        if (installation.exercise()) {
            return;
        }
        if (!certificates.certified(deployment.id())) {
            throw new WrongState("transparency.not_certified", deployment.reference());
        }
        if (!DeploymentStep.PUBLISH_RESULTS.allowedIn(deployment.state())) {
            throw new WrongState("transparency.not_reviewed", deployment.reference());
        }
    }
}
