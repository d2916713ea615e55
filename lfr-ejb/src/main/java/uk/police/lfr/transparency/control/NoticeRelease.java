package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.NoticeDesk;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.contract.WelshExceptionMade;
import uk.police.lfr.transparency.entity.PublicRecord;

/** Puts a deployment on the public pages, in the caller's transaction. */
@Dependent
public class NoticeRelease {
    private static final int SHORTEST_EXCEPTION = 20;

    /** With the sentence before it, it is the reason of the version, which everybody reads. */
    private static final int LONGEST_EXCEPTION = 700;

    @Inject
    private PublicRecordStore records;

    @Inject
    private PlannedStore planned;

    @Inject
    private Publication publication;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private NoticeDesk notices;

    @Inject
    private Clock clock;

    @Inject
    private Event<WelshExceptionMade> exceptions;

    /** Before the event, in both languages at once. */
    public void inBothLanguages(long deploymentId, String by) {
        announce(inTime(deploymentId), RevisionKind.NOTICE, Publication.NO_REASON, by);
    }

    /**
     * What {@link #inBothLanguages} needs.
     *
     * @throws WrongState not authorised, withheld, published before, over, or its Welsh is missing
     */
    DeploymentView inTime(long deploymentId) {
        DeploymentView deployment = announceable(deploymentId);
        requireStillToCome(deployment);
        requireBothLanguages(deployment);
        return deployment;
    }

    /** The Welsh follows, and every reader is told why it could not be waited for. */
    public void inEnglish(long deploymentId, String exception, String by) {
        DeploymentView deployment = announceable(deploymentId);
        requireStillToCome(deployment);
        if (exception == null || exception.strip().length() < SHORTEST_EXCEPTION) {
            throw new InvalidInput("exception", "transparency.exception_missing", SHORTEST_EXCEPTION);
        }
        String words = exception.strip();
        if (words.length() > LONGEST_EXCEPTION) {
            throw new InvalidInput("exception", "transparency.exception_too_long", LONGEST_EXCEPTION);
        }
        if (PublicStatus.text(deployment).complete()) {
            throw new WrongState("transparency.welsh_there", deployment.reference());
        }
        exceptions.fire(new WelshExceptionMade(by, deploymentId, words));
        PublicRecord record = record(deployment, by).withoutWelsh(words);
        announce(deployment, record, RevisionKind.NOTICE, Publication.englishFirst(words), by);
    }

    /** Of a deployment that was over before anybody had announced it; marked as such, with the reason. */
    public void afterwards(long deploymentId, BilingualText reason, String by) {
        DeploymentView deployment = announceable(deploymentId);
        if (deployment.endedAt() == null) {
            throw new WrongState("transparency.notice_in_time", deployment.reference());
        }
        requireBothLanguages(deployment);
        if (!reason.complete()) {
            throw new InvalidInput("afterwards", "transparency.afterwards_reason");
        }
        announce(deployment, RevisionKind.RETROSPECTIVE_NOTICE, reason, by);
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

    private static void requireStillToCome(DeploymentView deployment) {
        if (deployment.endedAt() != null) {
            throw new WrongState("transparency.notice_afterwards", deployment.reference());
        }
    }

    private static void requireBothLanguages(DeploymentView deployment) {
        if (!PublicStatus.text(deployment).complete()) {
            throw new WrongState("transparency.welsh_missing", deployment.reference());
        }
    }

    private PublicRecord record(DeploymentView deployment, String by) {
        return new PublicRecord(deployment.id(), deployment.reference(), by, clock.instant());
    }

    private void announce(DeploymentView deployment, RevisionKind kind, BilingualText reason, String by) {
        announce(deployment, record(deployment, by), kind, reason, by);
    }

    private void announce(
            DeploymentView deployment, PublicRecord record, RevisionKind kind, BilingualText reason, String by) {
        if (DeploymentStep.ANNOUNCE.allowedIn(deployment.state())) {
            notices.announce(deployment.id());
        }
        records.keep(record);
        planned.lockedOf(deployment.id()).ifPresent(planned::remove);
        publication.publish(record, kind, reason, by);
    }
}
