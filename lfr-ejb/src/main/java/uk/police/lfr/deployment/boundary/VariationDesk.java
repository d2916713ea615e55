package uk.police.lfr.deployment.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.deployment.contract.AuthorityVaried;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.deployment.contract.VariationTerms;
import uk.police.lfr.deployment.control.Authorities;
import uk.police.lfr.deployment.control.AuthorityRules;
import uk.police.lfr.deployment.control.AuthorityStatements;
import uk.police.lfr.deployment.control.AuthorityStore;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.ListCriteria;
import uk.police.lfr.deployment.control.ListFrames;
import uk.police.lfr.deployment.control.SecondPerson;
import uk.police.lfr.deployment.control.ThresholdRules;
import uk.police.lfr.deployment.control.VariationRules;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Proven;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.Words;
import uk.police.lfr.platform.contract.WrongState;

/**
 * Where an authority is varied (rule A2): each variation is a new signed version. Silver may make it narrower;
 * whatever is wider in any respect needs an authorising officer. Lists follow: of a sealed one, those leave whose category
 * is no longer authorised.
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
    private ThresholdRules thresholds;

    @Inject
    private SecondPerson second;

    @Inject
    private Authorities authorities;

    @Inject
    private ListCriteria criteria;

    @Inject
    private ListFrames frames;

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
        Deployment deployment = deployments.deployment(id);
        return narrower(deployment, asked);
    }

    /** Other models, or another measurement, give the same terms another meaning: that is an officer's to sign. */
    private boolean narrower(Deployment deployment, Variation asked) {
        return deployment.narrows(asked, criteria.of(deployment)) && thresholds.stands(deployment.id());
    }

    /** What the authority says now. */
    public VariationTerms terms(long id) {
        Deployment deployment = deployments.deployment(id);
        OperationalDay day = deployment.dayInHand();
        Set<String> inUse =
                deployment.leasedCameras().stream().map(LeasedCamera::name).collect(Collectors.toSet());
        return new VariationTerms(
                new Variation(day.start(), day.end(), deployment.plan().threshold(), inUse, criteria.of(deployment)),
                deployment.plannedCameras());
    }

    /**
     * @param shownSha256 of the statement that the page showed
     * @throws WrongState not authorised now, it has changed since it was shown, or a sealed list does not fit it
     * @throws SeparationOfDuties Silver asked for something wider, or whoever signs proposed the threshold of what is live
     */
    @Proven
    public void vary(long id, Variation asked, String reason, String shownSha256) {
        String words = Words.required("reason", reason, REASON_CHARACTERS, LONGEST);
        Deployment deployment = deployments.locked(id);
        if (!DeploymentStep.VARY.allowedIn(deployment.state())) {
            throw new WrongState("deployment.wrong_state", deployment.reference(), deployment.state());
        }
        rules.check(deployment, asked);
        boolean narrower = narrower(deployment, asked);
        boolean officer = session.isCallerInRole(Roles.AO);
        if (!narrower && !officer) {
            throw new SeparationOfDuties("deployment.only_officer_widens", caller.name());
        }
        Side side = officer ? Side.AUTHORISES : Side.WORKS;
        sides.take(id, caller.name(), side);
        AuthorityStatement before = statements.unchanged(deployment, shownSha256);
        second.require(deployment, asked.threshold(), caller.name());
        if (!narrower) {
            authorityRules.requireWidenable(deployment, caller.name());
        }
        deployment.vary(asked);
        frames.tell(deployment);
        AuthorityStatement after = statements.of(deployment);
        AuthorityKind kind = narrower ? AuthorityKind.NARROWED : AuthorityKind.WIDENED;
        authorities.sign(id, kind, caller.name(), side, after, Map.of("reason", words, "before", before.sha256()));
        varied.fire(new AuthorityVaried(
                caller.name(), id, kind.name(), words, versions.of(id).size(), after.threshold()));
    }
}
