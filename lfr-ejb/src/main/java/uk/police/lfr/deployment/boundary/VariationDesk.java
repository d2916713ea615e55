package uk.police.lfr.deployment.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.deployment.contract.AuthorityVaried;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.deployment.control.Authorities;
import uk.police.lfr.deployment.control.AuthorityRules;
import uk.police.lfr.deployment.control.AuthorityStatements;
import uk.police.lfr.deployment.control.AuthorityStore;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.VariationRules;
import uk.police.lfr.deployment.control.Words;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/**
 * Where an authority is varied (domain rule A2): each variation is a new signed version. Silver may make it narrower;
 * whatever is wider in any respect needs an authorising officer.
 */
@Stateless
@RolesAllowed({Roles.AO, Roles.SILVER})
public class VariationDesk {
    private static final int REASON_CHARACTERS = 20;
    private static final int LONGEST = 4000;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private AuthorityStatements statements;

    @Inject
    private AuthorityStore versions;

    @Inject
    private AuthorityRules authorityRules;

    @Inject
    private VariationRules rules;

    @Inject
    private Authorities authorities;

    @Inject
    private Sides sides;

    @Inject
    private Caller caller;

    @Resource
    private SessionContext session;

    @Inject
    private Event<AuthorityVaried> varied;

    /** Whether this would allow less than now, so that Silver may. */
    public boolean narrows(long id, Variation asked) {
        return deployments.deployment(id).narrows(asked);
    }

    /**
     * @param shownSha256 of the statement that the page showed
     * @throws WrongState not authorised now, or it has changed since it was shown
     * @throws SeparationOfDuties Silver asked for something wider
     */
    public void vary(long id, Variation asked, String reason, String shownSha256) {
        String words = Words.required("reason", reason, REASON_CHARACTERS, LONGEST);
        Deployment deployment = deployments.locked(id);
        if (!DeploymentStep.VARY.allowedIn(deployment.state())) {
            throw new WrongState("deployment.wrong_state", deployment.reference(), deployment.state());
        }
        rules.check(deployment, asked);
        boolean narrower = deployment.narrows(asked);
        boolean officer = session.isCallerInRole(Roles.AO);
        if (!narrower && !officer) {
            throw new SeparationOfDuties("deployment.only_officer_widens", caller.name());
        }
        Side side = officer ? Side.AUTHORISES : Side.WORKS;
        sides.take(id, caller.name(), side);
        AuthorityStatement before = statements.unchanged(deployment, shownSha256);
        if (!narrower) {
            authorityRules.requireRank(deployment, caller.name());
        }
        deployment.vary(asked);
        AuthorityKind kind = narrower ? AuthorityKind.NARROWED : AuthorityKind.WIDENED;
        authorities.sign(
                id,
                kind,
                caller.name(),
                side,
                statements.of(deployment),
                Map.of("reason", words, "before", before.sha256()));
        varied.fire(new AuthorityVaried(
                caller.name(), id, kind.name(), words, versions.of(id).size()));
    }
}
