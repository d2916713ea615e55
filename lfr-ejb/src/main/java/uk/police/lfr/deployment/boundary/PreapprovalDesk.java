package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.deployment.contract.DeploymentPreapproved;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.control.AuthorityRules;
import uk.police.lfr.deployment.control.AuthorityStatements;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.PreapprovalStore;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Proven;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Words;
import uk.police.lfr.platform.contract.WrongState;

/** Where somebody independent agrees, before an authority, where configuration or the published use asks for it. */
@Stateless
@RolesAllowed(Roles.PREAPPROVER)
public class PreapprovalDesk {
    private static final int REASON_CHARACTERS = 40;
    private static final int LONGEST = 4000;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private AuthorityStatements statements;

    @Inject
    private AuthorityRules rules;

    @Inject
    private PreapprovalStore preapprovals;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<DeploymentPreapproved> preapproved;

    @RolesAllowed({Roles.PREAPPROVER, Roles.AO, Roles.OP_LEAD})
    public boolean needed(long id) {
        return rules.preapprovalNeeded(id);
    }

    /** @throws WrongState nothing waits for a decision, or it has changed since it was shown */
    @Proven
    public void agree(long id, String reason, String shownSha256) {
        String words = Words.required("reason", reason, REASON_CHARACTERS, LONGEST);
        Deployment deployment = deployments.locked(id);
        if (deployment.state() != DeploymentState.SUBMITTED) {
            throw new WrongState("deployment.wrong_state", deployment.reference(), deployment.state());
        }
        String sha256 = statements.unchanged(deployment, shownSha256).sha256();
        preapprovals.keep(id, sha256, caller.name(), words, clock.instant());
        preapproved.fire(new DeploymentPreapproved(caller.name(), id, words, sha256));
    }
}
