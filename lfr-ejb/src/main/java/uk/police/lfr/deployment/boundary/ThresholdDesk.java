package uk.police.lfr.deployment.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.contract.SignedThreshold;
import uk.police.lfr.deployment.contract.ThresholdProposal;
import uk.police.lfr.deployment.contract.ThresholdProposed;
import uk.police.lfr.deployment.contract.ThresholdRecord;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.SecondPerson;
import uk.police.lfr.deployment.control.ThresholdRules;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Words;

/** Where it is read which threshold was signed and what for, and where another one is proposed while it is live. */
@Stateless
@RolesAllowed({Roles.AO, Roles.SILVER})
public class ThresholdDesk {
    private static final int REASON_CHARACTERS = 20;
    private static final int LONGEST = 4000;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private ThresholdRules rules;

    @Inject
    private SecondPerson second;

    @Inject
    private Sides sides;

    @Inject
    private Caller caller;

    @Resource
    private SessionContext session;

    @Inject
    private Event<ThresholdProposed> proposed;

    /** What was signed, and whether it still means what it meant. */
    @RolesAllowed({
        Roles.OP_LEAD,
        Roles.AO,
        Roles.AO_URGENT,
        Roles.SILVER,
        Roles.OPERATOR,
        Roles.PREAPPROVER,
        Roles.DPO,
        Roles.AUDITOR
    })
    public ThresholdRecord signed(long id) {
        List<SignedThreshold> newestFirst = new ArrayList<>(rules.signed(id));
        Collections.reverse(newestFirst);
        return new ThresholdRecord(List.copyOf(newestFirst), rules.basis(), rules.stands(id));
    }

    /** Whether the threshold is changed by two people now. */
    public boolean needsSecond(long id) {
        return second.needed(deployments.deployment(id));
    }

    /** What waits for a colleague's signature; null where nothing does. */
    public ThresholdProposal proposal(long id) {
        return second.proposal(id).orElse(null);
    }

    /**
     * Asks a colleague to sign another threshold by a variation.
     *
     * @throws uk.police.lfr.platform.contract.InvalidInput below the floor, or without a reason
     * @throws uk.police.lfr.platform.contract.WrongState it is not live
     */
    public void propose(long id, double threshold, String reason) {
        String words = Words.required("reason", reason, REASON_CHARACTERS, LONGEST);
        rules.requireThreshold(threshold);
        Deployment deployment = deployments.locked(id);
        sides.take(id, caller.name(), session.isCallerInRole(Roles.AO) ? Side.AUTHORISES : Side.WORKS);
        second.propose(deployment, threshold, caller.name(), words);
        proposed.fire(new ThresholdProposed(caller.name(), id, threshold, words));
    }
}
