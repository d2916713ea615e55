package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import uk.police.lfr.deployment.contract.DeploymentAuthorised;
import uk.police.lfr.deployment.contract.DeploymentRefused;
import uk.police.lfr.deployment.contract.DeploymentReturned;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;

/** Where an authorising officer decides. */
@Stateless
@RolesAllowed(Roles.AO)
public class AuthorisationDesk {
    /** A rationale on necessity and proportionality is more than a word; decision of this project, 2026. */
    private static final int RATIONALE_CHARACTERS = 40;

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
    private Event<DeploymentAuthorised> authorised;

    @Inject
    private Event<DeploymentRefused> refused;

    @Inject
    private Event<DeploymentReturned> returned;

    /** Applications that wait for a decision, soonest start first. */
    public List<DeploymentSummary> queue() {
        return deployments.in(EnumSet.of(DeploymentState.SUBMITTED)).stream()
                .map(Deployment::summary)
                .toList();
    }

    /**
     * @param rationale why this is necessary and proportionate, in the officer's own words
     */
    public void authorise(long id, String rationale) {
        requireWords(rationale, RATIONALE_CHARACTERS);
        Deployment deployment = deployments.locked(id);
        sides.take(id, caller.name(), Side.AUTHORISES);
        deployment.authorise(caller.name(), rationale.strip(), clock.instant());
        authorised.fire(new DeploymentAuthorised(
                caller.name(),
                id,
                deployment.plan().threshold(),
                deployment.plan().window(),
                rationale.strip()));
    }

    public void refuse(long id, String reason) {
        requireWords(reason, 1);
        Deployment deployment = deployments.locked(id);
        sides.take(id, caller.name(), Side.AUTHORISES);
        deployment.refuse(caller.name(), reason.strip(), clock.instant());
        refused.fire(new DeploymentRefused(caller.name(), id, reason.strip()));
    }

    /** Back to the requester, to be changed and handed in again. */
    public void sendBack(long id, String reason) {
        requireWords(reason, 1);
        Deployment deployment = deployments.locked(id);
        sides.take(id, caller.name(), Side.AUTHORISES);
        deployment.sendBack(caller.name(), reason.strip(), clock.instant());
        returned.fire(new DeploymentReturned(caller.name(), id, reason.strip()));
    }

    private static void requireWords(String text, int characters) {
        if (text == null || text.strip().length() < characters) {
            throw new InvalidInput("rationale", "deployment.rationale_short", characters);
        }
        if (text.length() > LONGEST) {
            throw new InvalidInput("rationale", "deployment.text_too_long", LONGEST);
        }
    }
}
