package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.NoticeDesk;
import uk.police.lfr.deployment.boundary.ReviewDesk;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.NoticePublished;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublishingItem;
import uk.police.lfr.transparency.contract.ResultsPublished;
import uk.police.lfr.transparency.control.PublicRecordStore;
import uk.police.lfr.transparency.control.RecordCompiler;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.SealedFigures;

/** Where notices and results are published. Figures come from the counters; there is no field to type one. */
@Stateless
@RolesAllowed(Roles.COMMS)
public class PublishingDesk {
    private static final Set<DeploymentState> OVER = EnumSet.of(
            DeploymentState.ENDED,
            DeploymentState.ABORTED,
            DeploymentState.LAPSED,
            DeploymentState.PURGING,
            DeploymentState.PURGED,
            DeploymentState.REVIEWED,
            DeploymentState.RESULTS_PUBLISHED,
            DeploymentState.CLOSED);

    private static final Set<DeploymentState> NOT_AUTHORISED = EnumSet.of(
            DeploymentState.DRAFT, DeploymentState.SUBMITTED, DeploymentState.RETURNED, DeploymentState.REFUSED);

    @Inject
    private PublicRecordStore records;

    @Inject
    private RecordCompiler compiler;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private NoticeDesk notices;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private AlertRegister alerts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<NoticePublished> noticePublished;

    @Inject
    private Event<ResultsPublished> resultsPublished;

    /** Everything that was ever authorised, newest start last. */
    public List<PublishingItem> items() {
        return deployments.in(DeploymentState.DRAFT, DeploymentState.values()).stream()
                .filter(deployment -> !NOT_AUTHORISED.contains(deployment.state()))
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
                record.map(PublicRecord::noticePublishedAt).orElse(null),
                record.map(PublicRecord::resultsPublishedAt).orElse(null),
                alerts.tally(deployment.id()).open());
    }

    /** The public record as it would read if it were published now, with the counters as they stand. */
    public PublicDeployment preview(long deploymentId) {
        DeploymentView deployment = deployments.view(deploymentId);
        Optional<PublicRecord> record = records.of(deploymentId);
        boolean over = OVER.contains(deployment.state());
        SealedFigures figures =
                record.map(PublicRecord::figures).orElseGet(() -> over ? compiler.figures(deployment) : null);
        return compiler.compile(
                deployment,
                record.map(PublicRecord::noticePublishedAt).orElse(null),
                record.map(PublicRecord::resultsPublishedAt).orElse(null),
                figures);
    }

    /**
     * Puts the deployment on the public pages, before it begins.
     *
     * @throws WrongState not authorised, or published before
     */
    public void publishNotice(long deploymentId) {
        DeploymentView deployment = deployments.view(deploymentId);
        if (NOT_AUTHORISED.contains(deployment.state())) {
            throw new WrongState("transparency.not_authorised", deployment.reference());
        }
        if (records.of(deploymentId).isPresent()) {
            throw new WrongState("transparency.notice_published", deployment.reference());
        }
        if (DeploymentStep.ANNOUNCE.allowedIn(deployment.state())) {
            notices.announce(deploymentId);
        }
        records.keep(new PublicRecord(deploymentId, deployment.reference(), caller.name(), clock.instant()));
        noticePublished.fire(new NoticePublished(caller.name(), deploymentId, deployment.reference()));
    }

    /**
     * Fixes the figures and publishes them.
     *
     * @throws WrongState not over, no notice, alerts still open, or published before
     */
    public void publishResults(long deploymentId) {
        DeploymentView deployment = deployments.view(deploymentId);
        PublicRecord record = records.lockedOf(deploymentId)
                .orElseThrow(() -> new WrongState("transparency.no_notice", deployment.reference()));
        if (!OVER.contains(deployment.state())) {
            throw new WrongState("transparency.not_over", deployment.reference());
        }
        int open = alerts.tally(deploymentId).open();
        if (open > 0) {
            throw new WrongState("transparency.alerts_open", open);
        }
        SealedFigures figures = compiler.figures(deployment);
        if (deployment.state() == DeploymentState.REVIEWED) {
            reviews.resultsPublished(deploymentId);
        }
        record.publishResults(figures, caller.name(), clock.instant());
        resultsPublished.fire(
                new ResultsPublished(caller.name(), deploymentId, deployment.reference(), figures.toString()));
    }
}
