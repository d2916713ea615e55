package uk.police.lfr.transparency.control;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.deployment.contract.DayCourse;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicText;

/** How a deployment's state reads to the public. */
public final class PublicStatus {
    private static final Set<DeploymentState> NOT_AUTHORISED = EnumSet.of(
            DeploymentState.DRAFT, DeploymentState.SUBMITTED, DeploymentState.RETURNED, DeploymentState.REFUSED);

    private static final Set<DeploymentState> RUNNING =
            EnumSet.of(DeploymentState.LIVE, DeploymentState.PAUSED, DeploymentState.SUSPENDED);

    private static final Set<DeploymentState> NEVER_TOOK_PLACE =
            EnumSet.of(DeploymentState.CANCELLED, DeploymentState.EXPIRED, DeploymentState.REFUSED);

    private static final Set<DeploymentState> PURGED = EnumSet.of(
            DeploymentState.PURGED,
            DeploymentState.REVIEWED,
            DeploymentState.RESULTS_PUBLISHED,
            DeploymentState.CLOSED);

    private PublicStatus() {}

    static DeploymentPhase phase(DeploymentView deployment, boolean reported) {
        if (deployment.endedAt() == null) {
            return deployment.startedAt() == null ? DeploymentPhase.UPCOMING : DeploymentPhase.IN_PROGRESS;
        }
        return switch (outcome(deployment)) {
            case ABORTED -> DeploymentPhase.ABORTED;
            case LAPSED -> DeploymentPhase.LAPSED;
            case EXPIRED -> DeploymentPhase.EXPIRED;
            case CANCELLED -> DeploymentPhase.CANCELLED;
            default -> deployment.startedAt() == null
                    ? DeploymentPhase.CANCELLED
                    : reported ? DeploymentPhase.REPORTED : DeploymentPhase.ENDED;
        };
    }

    /** How it ended; a deployment of the first release may not say so apart from its state. */
    private static DeploymentState outcome(DeploymentView deployment) {
        return deployment.outcome() == null ? deployment.state() : deployment.outcome();
    }

    /** Whether there is or was an authority, so that the public may be told. */
    public static boolean announceable(DeploymentView deployment) {
        return !NOT_AUTHORISED.contains(deployment.state());
    }

    /** What is live changes by the minute and is looked up; no version is published of it. */
    static boolean running(DeploymentView deployment) {
        return RUNNING.contains(deployment.state());
    }

    /** Whether it is over and took place, or was to until an authority lapsed or a fault came. */
    public static boolean over(DeploymentView deployment) {
        return deployment.endedAt() != null && !NEVER_TOOK_PLACE.contains(outcome(deployment));
    }

    /** A deployment that a fault ended before it saw anyone has no figures: a zero would say that it looked. */
    static boolean abortedBeforeAnyFace(DeploymentView deployment, long faces) {
        return deployment.outcome() == DeploymentState.ABORTED && faces == 0;
    }

    /** Whether everything is deleted or held; null while the deployment is to come or running. */
    static Boolean purged(DeploymentView deployment) {
        return deployment.endedAt() == null ? null : PURGED.contains(deployment.state());
    }

    public static PublicText text(DeploymentView deployment) {
        return new PublicText(
                deployment.plan().title(),
                deployment.plan().context(),
                deployment.plan().place());
    }

    /** Of the deployment itself once it has begun, of its authorised window before. */
    static Instant start(DeploymentView deployment) {
        return deployment.startedAt() == null ? deployment.plan().start() : deployment.startedAt();
    }

    static Instant end(DeploymentView deployment) {
        return deployment.endedAt() == null ? deployment.plan().end() : deployment.endedAt();
    }

    /** Minutes from the start to the end of each day that began, pauses included. */
    static long activeMinutes(DeploymentView deployment) {
        return deployment.days().stream()
                .map(OperationalDay::course)
                .filter(course -> course != null && course.startedAt() != null && course.endedAt() != null)
                .mapToLong(PublicStatus::minutes)
                .sum();
    }

    private static long minutes(DayCourse course) {
        return Duration.between(course.startedAt(), course.endedAt()).toMinutes();
    }
}
