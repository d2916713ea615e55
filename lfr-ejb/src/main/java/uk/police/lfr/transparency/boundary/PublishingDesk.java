package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.NoticeDesk;
import uk.police.lfr.deployment.boundary.ReviewDesk;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.boundary.CertificateRegister;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicText;
import uk.police.lfr.transparency.contract.PublishingItem;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.contract.WelshExceptionMade;
import uk.police.lfr.transparency.contract.WithholdingReason;
import uk.police.lfr.transparency.control.LateResults;
import uk.police.lfr.transparency.control.PublicRecordStore;
import uk.police.lfr.transparency.control.PublicStatus;
import uk.police.lfr.transparency.control.Publication;
import uk.police.lfr.transparency.control.RecordPreview;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.WithheldNotice;

/** Where notices and results are published. Figures come from the counters; there is no field to type one. */
@Stateless
@RolesAllowed(Roles.COMMS)
public class PublishingDesk {
    private static final int SHORTEST_EXCEPTION = 20;
    private static final int LONGEST_EXCEPTION = 1000;

    @Inject
    private PublicRecordStore records;

    @Inject
    private Publication publication;

    @Inject
    private RecordPreview previews;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private NoticeDesk notices;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private CertificateRegister certificates;

    @Inject
    private Installation installation;

    @Inject
    private Settings settings;

    @Inject
    private AlertRegister alerts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<WelshExceptionMade> exceptions;

    /** Everything that was ever authorised, newest start last. */
    public List<PublishingItem> items() {
        return deployments.in(DeploymentState.DRAFT, DeploymentState.values()).stream()
                .filter(PublicStatus::announceable)
                .map(this::item)
                .toList();
    }

    private PublishingItem item(DeploymentView deployment) {
        Optional<PublicRecord> record = records.of(deployment.id());
        return new PublishingItem(
                deployment.id(),
                deployment.reference(),
                deployment.plan().title(),
                deployment.state(),
                deployment.plan().start(),
                deployment.plan().start().minus(settings.duration(Setting.NOTICE_ADVANCE)),
                record.map(PublicRecord::noticePublishedAt).orElse(null),
                LateResults.due(deployment, settings),
                record.map(PublicRecord::resultsPublishedAt).orElse(null),
                records.withheld(deployment.id()).map(WithheldNotice::reason).orElse(null),
                records.withheld(deployment.id())
                        .map(WithheldNotice::publishAfter)
                        .orElse(null),
                alerts.tally(deployment.id()).open());
    }

    /** The public record as it would read if it were published now, with the counters as they stand. */
    public PublicDeployment preview(long deploymentId) {
        return previews.of(deployments.view(deploymentId));
    }

    /**
     * Puts the deployment on the public pages, before it begins, in both languages at once.
     *
     * @throws WrongState not authorised, published before, its Welsh is missing, or too late for a written authority
     */
    public void publishNotice(long deploymentId) {
        DeploymentView deployment = announceable(deploymentId);
        if (!PublicStatus.text(deployment).complete()) {
            throw new WrongState("transparency.welsh_missing", deployment.reference());
        }
        announce(deployment, new PublicRecord(deploymentId, deployment.reference(), caller.name(), clock.instant()));
    }

    /**
     * As {@link #publishNotice}, with the Welsh to follow: for an urgent notice alone, and every reader is told.
     *
     * @param exception why it cannot wait for the translation; kept with the record
     */
    public void publishNoticeWithoutWelsh(long deploymentId, String exception) {
        DeploymentView deployment = announceable(deploymentId);
        if (exception == null || exception.strip().length() < SHORTEST_EXCEPTION) {
            throw new InvalidInput("exception", "transparency.exception_missing", SHORTEST_EXCEPTION);
        }
        if (exception.length() > LONGEST_EXCEPTION) {
            throw new InvalidInput("exception", "transparency.exception_too_long", LONGEST_EXCEPTION);
        }
        if (PublicStatus.text(deployment).complete()) {
            throw new WrongState("transparency.welsh_there", deployment.reference());
        }
        exceptions.fire(new WelshExceptionMade(caller.name(), deploymentId, exception.strip()));
        PublicRecord record = new PublicRecord(deploymentId, deployment.reference(), caller.name(), clock.instant());
        announce(deployment, record.withoutWelsh(exception.strip()));
    }

    private DeploymentView announceable(long deploymentId) {
        DeploymentView deployment = deployments.view(deploymentId);
        if (!PublicStatus.announceable(deployment)) {
            throw new WrongState("transparency.not_authorised", deployment.reference());
        }
        if (records.withheld(deploymentId).isPresent()) {
            throw new WrongState("transparency.notice_withheld", deployment.reference());
        }
        if (records.of(deploymentId).isPresent()) {
            throw new WrongState("transparency.notice_published", deployment.reference());
        }
        return deployment;
    }

    private void announce(DeploymentView deployment, PublicRecord record) {
        if (DeploymentStep.ANNOUNCE.allowedIn(deployment.state())) {
            notices.announce(deployment.id());
        }
        records.keep(record);
        publication.publish(record, RevisionKind.NOTICE, Publication.NO_REASON, caller.name());
    }

    /** The Welsh of a notice that went out without it; the English halves are ignored. */
    public void supplyWelsh(long deploymentId, PublicText text) {
        PublicRecord record = record(deploymentId);
        record.supplyWelsh(text);
        publication.publish(record, RevisionKind.UPDATE, Publication.WELSH_SUPPLIED, caller.name());
    }

    /** Why the notice of a deployment is withheld, as the class that will be published. */
    public void classifyWithheld(long deploymentId, WithholdingReason reason) {
        if (reason == null) {
            throw new InvalidInput("reason", "transparency.reason_missing");
        }
        records.withheld(deploymentId)
                .orElseThrow(() -> new WrongState("transparency.no_notice", deploymentId))
                .classify(reason);
    }

    /**
     * Fixes the figures and publishes them.
     *
     * @throws WrongState not over, not reviewed, deletion not certified, no notice, alerts open, or published before
     */
    public void publishResults(long deploymentId) {
        PublicRecord record = record(deploymentId);
        DeploymentView deployment = deployments.view(deploymentId);
        if (!PublicStatus.over(deployment)) {
            throw new WrongState("transparency.not_over", deployment.reference());
        }
        requireProof(deployment);
        int open = alerts.tally(deploymentId).open();
        if (open > 0) {
            throw new WrongState("transparency.alerts_open", open);
        }
        if (DeploymentStep.PUBLISH_RESULTS.allowedIn(deployment.state())) {
            reviews.resultsPublished(deploymentId);
        }
        record.publishResults(caller.name(), clock.instant());
        publication.publish(record, RevisionKind.RESULTS, Publication.NO_REASON, caller.name());
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

    /**
     * Publishes the record anew with the counters as they stand now; every older version stays published.
     *
     * @param reason what was wrong or has changed, in both languages
     * @throws WrongState there are no results yet
     */
    public void correct(long deploymentId, BilingualText reason) {
        PublicRecord record = record(deploymentId);
        if (record.resultsPublishedAt() == null) {
            throw new WrongState("transparency.no_results", record.reference());
        }
        if (!reason.complete()) {
            throw new InvalidInput("reason", "transparency.correction_reason");
        }
        publication.publish(record, RevisionKind.CORRECTION, reason, caller.name());
    }

    private PublicRecord record(long deploymentId) {
        return records.lockedOf(deploymentId).orElseThrow(() -> new WrongState("transparency.no_notice", deploymentId));
    }
}
