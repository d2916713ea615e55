package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.PauseReason;
import uk.police.lfr.platform.contract.WrongState;

/** A deployment while it is set going, halted and set going again. */
@MappedSuperclass
abstract class Running extends Application {
    /** False alerts paused it, and no officer has looked since. */
    @Column(name = "review_due")
    private boolean reviewDue;

    /** Stopped at once, and nobody has said why since. */
    @Column(name = "reason_due")
    private boolean reasonDue;

    protected Running() {
        // for JPA
    }

    Running(DeploymentDraft draft, long watchlistId, String requestedBy) {
        super(draft, watchlistId, requestedBy);
    }

    public void start(Instant at) {
        require(DeploymentStep.START);
        requireInside(at);
        step(DeploymentStep.START);
        reasonDue = false;
        days().current().begin(at);
        course().begun(at);
    }

    public void pause() {
        step(DeploymentStep.PAUSE);
        days().current().step(DayState.PAUSED, DayState.LIVE);
    }

    /** Nobody sets it going again before an officer has looked (rule C1). */
    public void pauseForReview() {
        pause();
        reviewDue = true;
    }

    /** Why follows; until then nobody sets it going again. */
    public void stopAtOnce() {
        pause();
        reasonDue = true;
    }

    public boolean waitsForReason() {
        return reasonDue && state() == DeploymentState.PAUSED;
    }

    /** After false alerts an officer looks at them, as if that had been said at once. */
    public void explain(PauseReason why) {
        if (!waitsForReason()) {
            throw new WrongState("deployment.nothing_to_explain", reference());
        }
        reasonDue = false;
        reviewDue |= why == PauseReason.FALSE_ALERTS;
    }

    public boolean waitsForReview() {
        return reviewDue;
    }

    public void falseAlertsReviewed() {
        if (!reviewDue) {
            throw new WrongState("deployment.nothing_to_review", reference());
        }
        officerHasLooked();
    }

    void officerHasLooked() {
        reviewDue = false;
    }

    public void resume(Instant at) {
        require(DeploymentStep.RESUME);
        if (reasonDue) {
            throw new WrongState("deployment.reason_due", reference());
        }
        requireInside(at);
        step(DeploymentStep.RESUME);
        days().current().begin(at);
    }

    public void suspend() {
        step(DeploymentStep.SUSPEND);
        days().current().step(DayState.PAUSED, DayState.LIVE, DayState.PAUSED);
    }

    public void liftSuspension() {
        step(DeploymentStep.LIFT);
    }

    private void requireInside(Instant at) {
        if (reviewDue) {
            throw new WrongState("deployment.review_due", reference());
        }
        if (!days().current().contains(at) || !at.isBefore(authorityEnds())) {
            DayWindow day = days().current().window();
            throw new WrongState("deployment.outside_window", reference(), day.start(), authorityEnds());
        }
    }

    /** Whether an authority covers this moment. */
    public boolean authorisedAt(Instant moment) {
        return state() == DeploymentState.LIVE && days().current().contains(moment) && moment.isBefore(authorityEnds());
    }

    /** The end of the day in hand, or earlier where an oral authority lapses. */
    public Instant authorityEnds() {
        return urgency().cut(days().current().end());
    }
}
