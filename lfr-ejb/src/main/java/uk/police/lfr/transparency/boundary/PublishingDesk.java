package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicText;
import uk.police.lfr.transparency.contract.PublicationKind;
import uk.police.lfr.transparency.contract.PublishingItem;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.contract.WithholdingReason;
import uk.police.lfr.transparency.control.Correction;
import uk.police.lfr.transparency.control.LateResults;
import uk.police.lfr.transparency.control.NoticeRelease;
import uk.police.lfr.transparency.control.PlannedReleases;
import uk.police.lfr.transparency.control.PlannedStore;
import uk.police.lfr.transparency.control.PublicRecordStore;
import uk.police.lfr.transparency.control.PublicStatus;
import uk.police.lfr.transparency.control.Publication;
import uk.police.lfr.transparency.control.RecordPreview;
import uk.police.lfr.transparency.control.ResultsRelease;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.WithheldNotice;

/** Where notices and results are published. Figures come from the counters; there is no field to type one. */
@Stateless
@RolesAllowed(Roles.COMMS)
public class PublishingDesk {
    @Inject
    private PublicRecordStore records;

    @Inject
    private PlannedStore planned;

    @Inject
    private NoticeRelease releasedNotices;

    @Inject
    private ResultsRelease releasedResults;

    @Inject
    private PlannedReleases plans;

    @Inject
    private Correction correction;

    @Inject
    private Publication publication;

    @Inject
    private RecordPreview previews;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private Settings settings;

    @Inject
    private AlertRegister alerts;

    @Inject
    private Caller caller;

    /** Everything that was ever authorised, newest start last. */
    public List<PublishingItem> items() {
        return deployments.in(DeploymentState.DRAFT, DeploymentState.values()).stream()
                .filter(PublicStatus::announceable)
                .map(this::item)
                .toList();
    }

    private PublishingItem item(DeploymentView deployment) {
        Optional<PublicRecord> record = records.of(deployment.id());
        Optional<WithheldNotice> withheld = records.withheld(deployment.id());
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
                withheld.map(WithheldNotice::reason).orElse(null),
                withheld.map(WithheldNotice::publishAfter).orElse(null),
                record.map(PublicRecord::welshToFollow).orElse(false),
                planned.of(deployment.id()).orElse(null),
                alerts.tally(deployment.id()).open());
    }

    /** The public record as it would read if its next version were published now, with the counters as they stand. */
    public PublicDeployment preview(long deploymentId) {
        return previews.of(deployments.view(deploymentId));
    }

    /**
     * Puts the deployment on the public pages, before it begins, in both languages at once.
     *
     * @throws WrongState not authorised, published before, its Welsh is missing, too late for a written authority, or over
     */
    public void publishNotice(long deploymentId) {
        releasedNotices.inBothLanguages(deploymentId, caller.name());
    }

    /**
     * As {@link #publishNotice}, with the Welsh to follow: for an urgent notice alone.
     *
     * @param exception why it cannot wait for the translation; kept with the record, and every reader reads it
     */
    public void publishNoticeWithoutWelsh(long deploymentId, String exception) {
        releasedNotices.inEnglish(deploymentId, exception, caller.name());
    }

    /**
     * Tells the public afterwards of a deployment that was over before it was announced; marked as such.
     *
     * @param reason why there was no notice before, in both languages
     * @throws WrongState it is still to come or running, or was announced
     */
    public void publishNoticeAfterwards(long deploymentId, BilingualText reason) {
        releasedNotices.afterwards(deploymentId, reason, caller.name());
    }

    /** The Welsh of a notice that went out without it; the English halves are ignored. */
    public void supplyWelsh(long deploymentId, PublicText text) {
        PublicRecord record = records.locked(deploymentId);
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
        releasedResults.publish(deploymentId, caller.name());
    }

    /**
     * Has the timer publish it at that moment. What may be planned is what could be published now.
     *
     * @throws InvalidInput the moment has passed, or is too late for a notice
     * @throws WrongState as when it is published, or something is planned already
     */
    public void plan(long deploymentId, PublicationKind kind, Instant at) {
        plans.plan(deploymentId, kind, at, caller.name());
    }

    /** What was planned is not published; also what could not be published at its time is taken off the desk. */
    public void callOff(long deploymentId) {
        plans.callOff(deploymentId, caller.name());
    }

    /**
     * What a correction would change now.
     *
     * @param words title, context and place as they would be right; null where they are as they stand. While the Welsh
     *     of an urgent notice is still to come, its halves are ignored
     * @throws InvalidInput a text that was published would be empty, or is too long
     * @throws WrongState nothing is published yet
     */
    public CorrectionDraft correction(long deploymentId, PublicText words) {
        return correction.draft(deploymentId, words);
    }

    /**
     * Publishes the record anew with these words and, once there are results, the counters as they stand now; every
     * older version stays published.
     *
     * @param words as for {@link #correction}
     * @param reason what was wrong or has changed, in both languages
     * @param seal of the draft that was shown
     * @throws WrongState nothing is published yet, nothing differs, or something else would be published than was shown
     */
    public void correct(long deploymentId, PublicText words, BilingualText reason, String seal) {
        correction.publish(deploymentId, words, reason, seal, caller.name());
    }
}
