package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.ThresholdProposal;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.ProposedThreshold;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/** While people are being compared nobody changes the threshold alone: one proposes, another signs. */
@Dependent
public class SecondPerson {
    /** Paused too: else a pause would be the way around. */
    private static final Set<DeploymentState> LIVE = EnumSet.of(DeploymentState.LIVE, DeploymentState.PAUSED);

    @Inject
    private ProposalStore proposals;

    @Inject
    private AuthorityStore versions;

    @Inject
    private ThresholdRules thresholds;

    @Inject
    private Clock clock;

    /** Whether a threshold is changed by two people now. */
    public boolean needed(Deployment deployment) {
        return LIVE.contains(deployment.state());
    }

    /** What waits for a colleague's signature. */
    public Optional<ThresholdProposal> proposal(long deploymentId) {
        return proposals.open(deploymentId, version(deploymentId));
    }

    /** @throws WrongState it is not live: there one person signs, who did not ask for it */
    public void propose(Deployment deployment, double threshold, String by, String reason) {
        if (!needed(deployment)) {
            throw new WrongState("deployment.wrong_state", deployment.reference(), deployment.state());
        }
        long id = deployment.id();
        proposals.keep(new ProposedThreshold(id, version(id), threshold, by, reason, clock.instant()));
    }

    /**
     * Nothing to do where the threshold stays what it is, in number and in meaning.
     *
     * @throws WrongState nobody proposed this threshold since the last version was signed
     * @throws SeparationOfDuties whoever signs proposed it
     */
    public void require(Deployment deployment, double threshold, String signer) {
        boolean same = threshold == deployment.plan().threshold() && thresholds.stands(deployment.id());
        if (same || !needed(deployment)) {
            return;
        }
        ThresholdProposal proposed = proposal(deployment.id())
                .filter(each -> each.threshold() == threshold)
                .orElseThrow(
                        () -> new WrongState("deployment.threshold_needs_second", deployment.reference(), threshold));
        if (proposed.by().equals(signer)) {
            throw new SeparationOfDuties("deployment.threshold_own_proposal", signer);
        }
    }

    private int version(long deploymentId) {
        return versions.newest(deploymentId)
                .map(page -> page.threshold().version())
                .orElse(0);
    }
}
