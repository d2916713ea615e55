package uk.police.lfr.deployment.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.deployment.contract.DeploymentPaused;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.LeaseObstacle;
import uk.police.lfr.deployment.contract.PauseReason;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.contract.Auditable;

/**
 * Staff who leave pause their deployment, and an operator resumes it: a street that nobody was watching is not looked
 * at again because somebody's page was opened. Other obstacles refuse the lease alone and heal by themselves.
 */
@ApplicationScoped
public class StaffAbsence {
    private static final Set<LeaseObstacle> STAFF =
            EnumSet.of(LeaseObstacle.NO_OPERATOR, LeaseObstacle.NO_ENGAGEMENT_OFFICER);

    /** While server or database were away nobody could say that they were there; pages try every 15 seconds. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    /** The database is asked every five seconds; one that has not answered for longer was away. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    @Inject
    private DeploymentStore deployments;

    @Inject
    private Clock clock;

    @Inject
    private Event<DeploymentPaused> paused;

    private Instant hearingSince;
    private Instant lastAnswer;

    @PostConstruct
    void started() {
        hearingSince = clock.instant();
        lastAnswer = hearingSince;
    }

    /** The database has just answered, so whoever is there could have said so. */
    public synchronized void databaseAnswered() {
        Instant now = clock.instant();
        if (now.isAfter(lastAnswer.plus(LONGEST_SILENCE))) {
            hearingSince = now;
        }
        lastAnswer = now;
    }

    public void pauseIf(long deploymentId, LeaseObstacle obstacle) {
        if (!STAFF.contains(obstacle) || !couldSpeakLongEnough()) {
            return;
        }
        Deployment deployment = deployments.locked(deploymentId);
        if (deployment.state() == DeploymentState.LIVE) {
            deployment.pause();
            paused.fire(new DeploymentPaused(Auditable.SYSTEM, deploymentId, PauseReason.STAFF_ABSENT.name()));
        }
    }

    private synchronized boolean couldSpeakLongEnough() {
        databaseAnswered();
        return !clock.instant().isBefore(hearingSince.plus(GRACE));
    }
}
