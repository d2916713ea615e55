package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.retention.contract.PolicyChanged;
import uk.police.lfr.retention.contract.PolicyProposed;
import uk.police.lfr.retention.contract.PolicyWithdrawn;
import uk.police.lfr.retention.contract.ProposedPolicy;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.entity.PolicyProposal;

/** How a policy comes into force: proposed by one, confirmed by another, signed, told to the public log. */
@Dependent
public class PolicyChange {
    /** Stands as the proposer of the policy that an installation begins with. */
    private static final String PRODUCT = "product";

    @Inject
    private PolicyStore store;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    @Inject
    private Event<PolicyProposed> proposed;

    @Inject
    private Event<PolicyWithdrawn> withdrawn;

    @Inject
    private Event<PolicyChanged> changed;

    /** At the first start, the product's policy becomes version 1. */
    public void adoptFirst() {
        if (store.adopted().isEmpty()) {
            adopt(PolicyFile.ofTheProduct(), PRODUCT, Auditable.SYSTEM);
        }
    }

    /**
     * @throws InvalidInput it goes beyond the limits
     */
    public long propose(RetentionPolicy policy, String by) {
        PolicyLimits.check(policy);
        PolicyProposal proposal = new PolicyProposal(PolicyFile.canonical(policy), by, now());
        store.keep(proposal);
        proposed.fire(new PolicyProposed(by, proposal.id(), hash(proposal.body())));
        return proposal.id();
    }

    /**
     * Proposes what a file says. One that was signed must bear its signature.
     *
     * @throws InvalidInput it is no policy, its signature does not hold, or it goes beyond the limits
     */
    public RetentionPolicy read(String file) {
        SignedPolicy handedIn = SignedPolicy.of(file);
        RetentionPolicy policy = PolicyFile.read(handedIn.policy());
        if (handedIn.signature().isPresent()
                && !policies.signed(
                        PolicyFile.canonical(policy), handedIn.signature().get())) {
            throw new InvalidInput("policy", "retention.policy_signature");
        }
        PolicyLimits.check(policy);
        return policy;
    }

    /** The second person's step: the policy is signed and governs from its date, or from now if that has passed. */
    public void confirm(long proposalId, String by) {
        PolicyProposal proposal = store.locked(proposalId);
        proposal.adopt(by, now());
        RetentionPolicy asked = PolicyFile.read(proposal.body());
        int next = store.adopted().get(0).version() + 1;
        Instant from = asked.effectiveFrom().isBefore(now()) ? now() : asked.effectiveFrom();
        adopt(new RetentionPolicy(next, asked.owner(), from, asked.rules()), proposal.proposedBy(), by);
    }

    public void withdraw(long proposalId, String by) {
        store.locked(proposalId).withdraw(by, now());
        withdrawn.fire(new PolicyWithdrawn(by, proposalId));
    }

    public List<ProposedPolicy> waiting() {
        return store.waiting().stream()
                .map(proposal -> new ProposedPolicy(
                        proposal.id(), PolicyFile.read(proposal.body()), proposal.proposedBy(), proposal.proposedAt()))
                .toList();
    }

    private void adopt(RetentionPolicy policy, String proposedBy, String confirmedBy) {
        PolicyLimits.check(policy);
        policies.adopt(policy, proposedBy, confirmedBy);
        changed.fire(new PolicyChanged(
                confirmedBy, proposedBy, policy.version(), policy.effectiveFrom(), hash(PolicyFile.canonical(policy))));
    }

    private static String hash(String body) {
        return Sha256.hex(body.getBytes(StandardCharsets.UTF_8));
    }

    /** As databases keep it, so that the signed text and its row agree. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
