package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.deployment.contract.DayReviewed;
import uk.police.lfr.deployment.contract.DeploymentClosed;
import uk.police.lfr.deployment.contract.DeploymentReviewed;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Words;

/** Where the authorising officer looks back: on each day before the next, and on the whole before its results. */
@Stateless
@RolesAllowed(Roles.AO)
public class ReviewDesk {
    private static final int REVIEW_CHARACTERS = 40;
    private static final int LONGEST = 4000;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private Sides sides;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<DayReviewed> dayReviewed;

    @Inject
    private Event<DeploymentReviewed> reviewed;

    @Inject
    private Event<DeploymentClosed> closed;

    /** The review that domain rule A3 asks for at each operational day. */
    public void reviewDay(long dayId, String words) {
        String review = Words.required("review", words, REVIEW_CHARACTERS, LONGEST);
        long id = deployments.withDay(dayId).orElseThrow(() -> new NotFound("deployment.no_such_day", dayId));
        Deployment deployment = deployments.locked(id);
        sides.take(id, caller.name(), Side.AUTHORISES);
        int day = deployment
                .reviewDay(dayId, caller.name(), review, clock.instant())
                .number();
        dayReviewed.fire(new DayReviewed(caller.name(), id, day, review));
    }

    /** The review of the whole: results against the aim, each false alert, complaints, lessons. */
    public void review(long deploymentId, String words) {
        String review = Words.required("review", words, REVIEW_CHARACTERS, LONGEST);
        Deployment deployment = deployments.locked(deploymentId);
        sides.take(deploymentId, caller.name(), Side.AUTHORISES);
        deployment.review(caller.name(), review, clock.instant());
        reviewed.fire(new DeploymentReviewed(caller.name(), deploymentId, review));
    }

    /** Transparency tells that the results are out, in its own transaction. */
    @RolesAllowed({Roles.COMMS, Roles.SYSTEM})
    public void resultsPublished(long deploymentId) {
        deployments.locked(deploymentId).resultsPublished();
    }

    /** Nothing is left to do; from now on its record is kept for as long as the policy says. */
    public void close(long deploymentId) {
        deployments.locked(deploymentId).close(clock.instant());
        closed.fire(new DeploymentClosed(caller.name(), deploymentId));
    }
}
