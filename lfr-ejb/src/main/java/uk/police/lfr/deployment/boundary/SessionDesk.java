package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.deployment.contract.DeploymentWentLive;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.Ending;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** Where an authorised deployment goes live and is ended. */
@Stateless
public class SessionDesk {
    private static final int LONGEST_REASON = 200;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private SealedLists watchlists;

    @Inject
    private Ending ending;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<DeploymentWentLive> wentLive;

    /**
     * @throws WrongState not authorised, outside the window, or the list is not sealed
     */
    @RolesAllowed(Roles.OPERATOR)
    public void start(long id) {
        Deployment deployment = deployments.locked(id);
        if (!watchlists.isSealed(deployment.watchlistId())) {
            throw new WrongState("deployment.list_not_sealed", deployment.reference());
        }
        deployment.start(clock.instant());
        wentLive.fire(new DeploymentWentLive(caller.name(), id));
    }

    /** Stops recognition within seconds; it cannot be started again. */
    @RolesAllowed({Roles.OPERATOR, Roles.AO})
    public void end(long id, String reason) {
        ending.end(id, words(reason), caller.name());
    }

    /** Calls a deployment off before it has begun. */
    @RolesAllowed({Roles.OP_LEAD, Roles.AO})
    public void cancel(long id, String reason) {
        ending.cancel(id, words(reason), caller.name());
    }

    private static String words(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "deployment.reason_missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "deployment.text_too_long", LONGEST_REASON);
        }
        return reason.strip();
    }
}
