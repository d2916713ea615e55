package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Proven;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.retention.contract.PolicyPreview;
import uk.police.lfr.retention.contract.PolicyVersion;
import uk.police.lfr.retention.contract.ProposedPolicy;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.control.Policies;
import uk.police.lfr.retention.control.PolicyChange;
import uk.police.lfr.retention.control.PolicyLook;

/** Where the data protection officer changes the policy, and another person confirms it. */
@Stateless
public class PolicyDesk {
    @Inject
    private Policies policies;

    @Inject
    private PolicyChange change;

    @Inject
    private PolicyLook look;

    @Inject
    private Caller caller;

    @RolesAllowed({Roles.DPO, Roles.AO, Roles.AUDITOR})
    public RetentionPolicy current() {
        return policies.current();
    }

    /** Adopted versions, newest first. */
    @RolesAllowed({Roles.DPO, Roles.AO, Roles.AUDITOR})
    public List<PolicyVersion> versions() {
        return policies.versions();
    }

    /** Proposals that wait for a second person. */
    @RolesAllowed({Roles.DPO, Roles.AO, Roles.AUDITOR})
    public List<ProposedPolicy> waiting() {
        return change.waiting();
    }

    /** What the public would read, and what would become due. */
    @RolesAllowed({Roles.DPO, Roles.AO})
    public PolicyPreview preview(RetentionPolicy policy) {
        return look.at(policy);
    }

    /**
     * What a handed-in {@code retention-policy.json} says, to be looked at and proposed.
     *
     * @throws uk.police.lfr.platform.contract.InvalidInput no policy, a bad signature, or beyond the limits
     */
    @RolesAllowed(Roles.DPO)
    public RetentionPolicy read(String file) {
        return change.read(file);
    }

    /** @return the proposal's number */
    @RolesAllowed(Roles.DPO)
    @Proven
    public long propose(RetentionPolicy policy) {
        return change.propose(policy, caller.name());
    }

    /** @throws uk.police.lfr.platform.contract.SeparationOfDuties the proposer confirms */
    @RolesAllowed({Roles.DPO, Roles.AO})
    @Proven
    public void confirm(long proposalId) {
        change.confirm(proposalId, caller.name());
    }

    @RolesAllowed(Roles.DPO)
    public void withdraw(long proposalId) {
        change.withdraw(proposalId, caller.name());
    }
}
