package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.deployment.contract.AuthorityVersion;
import uk.police.lfr.deployment.contract.DeploymentAuthorised;
import uk.police.lfr.deployment.contract.DeploymentRefused;
import uk.police.lfr.deployment.contract.DeploymentReturned;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.control.Authorities;
import uk.police.lfr.deployment.control.AuthorityRules;
import uk.police.lfr.deployment.control.AuthorityStatements;
import uk.police.lfr.deployment.control.AuthorityStore;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.ThresholdRules;
import uk.police.lfr.deployment.entity.AuthorityPage;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Proven;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Words;
import uk.police.lfr.platform.contract.WrongState;

/** Where an authorising officer decides, and signs. */
@Stateless
@RolesAllowed(Roles.AO)
public class AuthorisationDesk {
    /** A rationale on necessity and proportionality is more than a word; decision of this project, 2026. */
    private static final int RATIONALE_CHARACTERS = 40;

    private static final int LONGEST = 4000;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private AuthorityStatements statements;

    @Inject
    private AuthorityStore versions;

    @Inject
    private AuthorityRules rules;

    @Inject
    private ThresholdRules thresholds;

    @Inject
    private Authorities authorities;

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
        return deployments.in(EnumSet.of(DeploymentState.SUBMITTED, DeploymentState.ORAL_AUTHORISED)).stream()
                .map(Deployment::summary)
                .toList();
    }

    /** What is decided about, in one document, with its forecast; its hash goes with the decision. */
    @RolesAllowed({Roles.AO, Roles.AO_URGENT, Roles.PREAPPROVER, Roles.OP_LEAD, Roles.SILVER})
    public AuthorityStatement statement(long id) {
        return statements.of(deployments.deployment(id));
    }

    /** Every signed version, oldest first. */
    @RolesAllowed({Roles.AO, Roles.AO_URGENT, Roles.OP_LEAD, Roles.SILVER, Roles.DPO, Roles.AUDITOR})
    public List<AuthorityVersion> versions(long id) {
        return versions.of(id).stream().map(AuthorityPage::view).toList();
    }

    /**
     * Signs the authority.
     *
     * @param rationale why this is necessary and proportionate, in the officer's own words
     * @param shownSha256 of the statement that the officer read
     * @throws WrongState it has changed since, somebody else decided first, or an agreement is missing
     * @throws uk.police.lfr.deployment.contract.RankTooLow for this kind of deployment
     * @throws uk.police.lfr.platform.contract.InvalidInput its threshold lies below the floor of the loaded models
     */
    @Proven
    public void authorise(long id, String rationale, String shownSha256) {
        String words = Words.required("rationale", rationale, RATIONALE_CHARACTERS, LONGEST);
        Deployment deployment = deployments.locked(id);
        requireUndecided(deployment, DeploymentStep.AUTHORISE);
        sides.take(id, caller.name(), Side.AUTHORISES);
        AuthorityStatement statement = statements.unchanged(deployment, shownSha256);
        rules.require(deployment, caller.name(), statement);
        thresholds.requireThreshold(deployment.plan().threshold());
        deployment.authorise(caller.name(), words, clock.instant());
        authorities.sign(
                id, AuthorityKind.WRITTEN, caller.name(), Side.AUTHORISES, statement, Map.of("rationale", words));
        authorised.fire(new DeploymentAuthorised(
                caller.name(), id, statement.threshold(), deployment.plan().window(), words));
    }

    public void refuse(long id, String reason) {
        String words = Words.required("rationale", reason, 1, LONGEST);
        Deployment deployment = deployments.locked(id);
        requireUndecided(deployment, DeploymentStep.REFUSE);
        sides.take(id, caller.name(), Side.AUTHORISES);
        deployment.refuse(caller.name(), words, clock.instant());
        refused.fire(new DeploymentRefused(caller.name(), id, words));
    }

    /** Back to the requester, to be changed and handed in again. */
    public void sendBack(long id, String reason) {
        String words = Words.required("rationale", reason, 1, LONGEST);
        Deployment deployment = deployments.locked(id);
        requireUndecided(deployment, DeploymentStep.RETURN);
        sides.take(id, caller.name(), Side.AUTHORISES);
        deployment.sendBack(caller.name(), words, clock.instant());
        returned.fire(new DeploymentReturned(caller.name(), id, words));
    }

    /** Two officers may have the same page open; the second is told who was first. */
    private void requireUndecided(Deployment deployment, DeploymentStep step) {
        boolean decided = deployment.decidedBy() != null && deployment.state() != DeploymentState.DRAFT;
        if (decided && !step.allowedIn(deployment.state())) {
            throw new WrongState(
                    "deployment.decided_by_other", deployment.reference(), deployment.decidedBy(), deployment.state());
        }
    }
}
