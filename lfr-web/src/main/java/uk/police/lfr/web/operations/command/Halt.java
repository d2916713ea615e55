package uk.police.lfr.web.operations.command;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.deployment.boundary.OversightDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.PauseReason;
import uk.police.lfr.web.operations.DeploymentWork;

/** Stops what runs, for those who do not stand at the console. Each step is offered to whoever may take it. */
@Named
@ViewScoped
public class Halt extends DeploymentWork {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionDesk sessions;

    @Inject
    private OversightDesk oversight;

    private PauseReason pauseReason;
    private String reason;

    public String pause() {
        sessions.pause(number(), pauseReason);
        return again();
    }

    public String explain() {
        sessions.explain(number(), pauseReason);
        return again();
    }

    public String resume() {
        sessions.resume(number());
        return again();
    }

    public String end() {
        sessions.end(number(), reason);
        return again();
    }

    public String abort() {
        sessions.abort(number(), reason);
        return again();
    }

    public String suspend() {
        oversight.suspend(number(), reason);
        return again();
    }

    public String lift() {
        oversight.lift(number(), reason);
        return again();
    }

    private String again() {
        return done("halt.xhtml", "command.halt.done") + "&id=" + number();
    }

    @Override
    public List<DeploymentSummary> getOpen() {
        return steps().of(DeploymentStep.ABORT);
    }

    /** Whether the state allows this step. */
    public boolean can(String step) {
        return DeploymentStep.valueOf(step).allowedIn(getDeployment().state());
    }

    /** Whether nobody may resume it before an authorising officer has looked at the false alerts. */
    public boolean isReviewDue() {
        return sessions.waitsForReview(number());
    }

    /** Whether it was stopped at once, and nobody has said why. */
    public boolean isReasonDue() {
        return sessions.waitsForReason(number());
    }

    public List<PauseReason> getPauseReasons() {
        return PauseReason.sayable();
    }

    public PauseReason getPauseReason() {
        return pauseReason;
    }

    public void setPauseReason(PauseReason pauseReason) {
        this.pauseReason = pauseReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
