package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.deployment.contract.DeploymentPaused;
import uk.police.lfr.deployment.contract.DeploymentReady;
import uk.police.lfr.deployment.contract.DeploymentResumed;
import uk.police.lfr.deployment.contract.DeploymentWentLive;
import uk.police.lfr.deployment.contract.FalseAlertsReviewed;
import uk.police.lfr.deployment.contract.NotReady;
import uk.police.lfr.deployment.contract.PauseExplained;
import uk.police.lfr.deployment.contract.PauseReason;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.Ending;
import uk.police.lfr.deployment.control.Lending;
import uk.police.lfr.deployment.control.ReadinessChecks;
import uk.police.lfr.deployment.control.ThresholdRules;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Words;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** Where an authorised deployment goes live and is ended. */
@Stateless
public class SessionDesk {
    private static final int LONGEST_REASON = 200;
    private static final int FINDING_CHARACTERS = 20;
    private static final int LONGEST_FINDING = 4000;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private SealedLists watchlists;

    @Inject
    private ThresholdRules thresholds;

    @Inject
    private Ending ending;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Sides sides;

    @Inject
    private Lending lending;

    @Inject
    private ReadinessChecks readiness;

    @Inject
    private Event<DeploymentReady> ready;

    @Inject
    private Event<DeploymentWentLive> wentLive;

    @Inject
    private Event<DeploymentPaused> paused;

    @Inject
    private Event<PauseExplained> explained;

    @Inject
    private Event<FalseAlertsReviewed> reviewed;

    @Inject
    private Event<DeploymentResumed> resumed;

    /** What is missing on the ground before the day in hand is ready, as keys of sentences. */
    @RolesAllowed({Roles.SILVER, Roles.BRONZE, Roles.OPERATOR, Roles.AO, Roles.GOLD, Roles.ENGINEER})
    public List<String> missing(long id) {
        return readiness.missing(deployments.deployment(id).dayInHand());
    }

    /**
     * Silver's word that the day may begin.
     *
     * @throws NotReady something is missing; it says what
     * @throws WrongState the list is not sealed, or an earlier day not reviewed
     */
    @RolesAllowed(Roles.SILVER)
    public void makeReady(long id) {
        Deployment deployment = deployments.locked(id);
        sides.take(id, caller.name(), Side.WORKS);
        deployment.makeReady();
        List<String> missing = readiness.missing(deployment.dayInHand());
        if (!missing.isEmpty()) {
            throw new NotReady("deployment.not_ready", missing);
        }
        ready.fire(new DeploymentReady(caller.name(), id, deployment.dayInHand().number()));
    }

    /**
     * @throws WrongState not ready, outside the window, the list is not sealed or of other models, or the threshold was
     *     signed for other models
     */
    @RolesAllowed(Roles.OPERATOR)
    public void start(long id) {
        Deployment deployment = deployments.locked(id);
        if (!watchlists.isSealed(deployment.watchlistId())) {
            throw new WrongState("deployment.list_not_sealed", deployment.reference());
        }
        if (!watchlists.comparable(deployment.watchlistId())) {
            throw new WrongState("deployment.list_of_other_models", deployment.reference());
        }
        thresholds.requireStands(deployment);
        sides.take(id, caller.name(), Side.WORKS);
        deployment.start(clock.instant());
        wentLive.fire(new DeploymentWentLive(caller.name(), id));
    }

    /** No lease is minted until somebody resumes it; after false alerts, not before an officer has looked (rule C1). */
    @RolesAllowed({Roles.OPERATOR, Roles.SILVER, Roles.AUDITOR, Roles.SYSTEM})
    public void pause(long id, PauseReason reason) {
        if (reason == null) {
            throw new InvalidInput("reason", "deployment.reason_missing");
        }
        Deployment deployment = deployments.locked(id);
        lending.requireHere(caller.name(), id);
        switch (reason) {
            case FALSE_ALERTS -> deployment.pauseForReview();
            case STOPPED_AT_ONCE -> deployment.stopAtOnce();
            default -> deployment.pause();
        }
        paused.fire(new DeploymentPaused(caller.name(), id, reason.name()));
    }

    /** Whether it was stopped at once and nobody has said why. */
    @RolesAllowed({Roles.OPERATOR, Roles.SILVER})
    public boolean waitsForReason(long id) {
        return deployments.deployment(id).waitsForReason();
    }

    /**
     * Why it was stopped at once; after {@link PauseReason#FALSE_ALERTS} an officer looks before it is resumed.
     *
     * @throws WrongState it was not, or somebody has said why
     */
    @RolesAllowed({Roles.OPERATOR, Roles.SILVER})
    public void explain(long id, PauseReason reason) {
        if (reason == null || reason == PauseReason.STOPPED_AT_ONCE) {
            throw new InvalidInput("reason", "deployment.reason_missing");
        }
        Deployment deployment = deployments.locked(id);
        lending.requireHere(caller.name(), id);
        deployment.explain(reason);
        explained.fire(new PauseExplained(caller.name(), id, reason));
    }

    /** Whether false alerts paused it and no officer has looked since. */
    @RolesAllowed({
        Roles.OPERATOR,
        Roles.SILVER,
        Roles.GOLD,
        Roles.ENGINEER,
        Roles.AO,
        Roles.AO_URGENT,
        Roles.OP_LEAD,
        Roles.PREAPPROVER,
        Roles.DPO,
        Roles.AUDITOR
    })
    public boolean waitsForReview(long id) {
        return deployments.deployment(id).waitsForReview();
    }

    /**
     * The officer's word, after a look at the false alerts, that it may be resumed; others resume it.
     *
     * @throws WrongState nothing waits for it
     */
    @RolesAllowed(Roles.AO)
    public void reviewFalseAlerts(long id, String finding) {
        String words = Words.required("finding", finding, FINDING_CHARACTERS, LONGEST_FINDING);
        Deployment deployment = deployments.locked(id);
        sides.take(id, caller.name(), Side.AUTHORISES);
        deployment.falseAlertsReviewed();
        reviewed.fire(new FalseAlertsReviewed(caller.name(), id, words));
    }

    /**
     * Whoever authorised it does not set it going again (rule R1).
     *
     * @throws WrongState false alerts paused it and no officer has looked, or the threshold was signed for other models
     */
    @RolesAllowed({Roles.OPERATOR, Roles.SILVER})
    public void resume(long id) {
        Deployment deployment = deployments.locked(id);
        thresholds.requireStands(deployment);
        sides.take(id, caller.name(), Side.WORKS);
        deployment.resume(clock.instant());
        resumed.fire(new DeploymentResumed(caller.name(), id));
    }

    /** Stops recognition within seconds; the day cannot be started again. */
    @RolesAllowed({Roles.OPERATOR, Roles.SILVER, Roles.GOLD, Roles.AO})
    public void end(long id, String reason) {
        lending.requireHere(caller.name(), id);
        ending.endDay(id, words(reason), caller.name());
    }

    /** A fault ends the deployment. */
    @RolesAllowed({Roles.SILVER, Roles.ENGINEER, Roles.SYSTEM})
    public void abort(long id, String fault) {
        lending.requireHere(caller.name(), id);
        ending.abort(id, words(fault), caller.name());
    }

    /** Calls a deployment off before it has begun. */
    @RolesAllowed({Roles.OP_LEAD, Roles.AO})
    public void cancel(long id, String reason) {
        lending.requireHere(caller.name(), id);
        ending.cancel(id, words(reason), caller.name());
    }

    private static String words(String reason) {
        return Words.required("reason", reason, 1, LONGEST_REASON);
    }
}
