package uk.police.lfr.deployment.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.platform.contract.WrongState;

/**
 * A use of live facial recognition at a place, on one or more days, for a purpose, with one threshold and a list for
 * each day. {@link DeploymentStep} is its life; each verb here takes one of its steps.
 */
@Entity
@Table(name = "deployment")
public class Deployment extends Running {
    private static final Set<DeploymentState> NOT_YET_AUTHORISED = EnumSet.of(
            DeploymentState.DRAFT, DeploymentState.SUBMITTED, DeploymentState.RETURNED, DeploymentState.REFUSED);

    protected Deployment() {
        // for JPA
    }

    public Deployment(DeploymentDraft draft, long watchlistId, String requestedBy) {
        super(draft, watchlistId, requestedBy);
    }

    public void announce() {
        step(DeploymentStep.ANNOUNCE);
        sealedIfListIs();
    }

    public void withholdNotice() {
        step(DeploymentStep.WITHHOLD_NOTICE);
        withheld();
        sealedIfListIs();
    }

    /**
     * A day's list is sealed. Before the notice is settled the deployment itself does not move on.
     *
     * @throws WrongState nothing is authorised, so there are no criteria to seal by
     */
    public void sealed(long watchlistId) {
        if (NOT_YET_AUTHORISED.contains(state())) {
            throw new WrongState("deployment.wrong_state", reference(), state());
        }
        days().withList(watchlistId).orElseThrow().step(DayState.SEALED, DayState.PLANNED);
        sealedIfListIs();
    }

    private void sealedIfListIs() {
        if (DeploymentStep.SEAL.allowedIn(state()) && days().current().state() == DayState.SEALED) {
            step(DeploymentStep.SEAL);
        }
    }

    /** @throws WrongState an earlier day waits for its review */
    public void makeReady() {
        require(DeploymentStep.MAKE_READY);
        days().requireReviewed();
        step(DeploymentStep.MAKE_READY);
        days().current().step(DayState.READY, DayState.SEALED);
    }

    /** Ends the day; the deployment too, unless further days are planned. */
    public void endDay(String why, Instant at) {
        require(DeploymentStep.END_DAY);
        days().current().close(why, at);
        if (days().anyLeft()) {
            step(DeploymentStep.END_DAY, noticeState());
            sealedIfListIs();
        } else {
            finish(DeploymentStep.END_DAY, DeploymentState.ENDED, why, at);
        }
    }

    /** Days whose window passed unused are called off, while others are left. */
    public void skipPassedDays(String why, Instant at) {
        while (days().anyLeft() && !days().current().end().isAfter(at) && days().hasDayAfterCurrent()) {
            days().current().close(why, at);
        }
    }

    public void abort(String fault, Instant at) {
        finish(DeploymentStep.ABORT, DeploymentState.ABORTED, fault, at);
    }

    public void cancel(String why, Instant at) {
        finish(DeploymentStep.CANCEL, begunOr(DeploymentState.CANCELLED), why, at);
    }

    public void expire(String why, Instant at) {
        finish(DeploymentStep.EXPIRE, begunOr(DeploymentState.EXPIRED), why, at);
    }

    /** What was live on an earlier day has ended, and was not merely called off. */
    private DeploymentState begunOr(DeploymentState unused) {
        return course().hasBegun() ? DeploymentState.ENDED : unused;
    }

    /** Everything of one day is deleted or held. */
    public OperationalDay dayPurged(long dayId) {
        Day day = days().withId(dayId);
        day.purged();
        return day.view(id());
    }

    public void beginPurge() {
        step(DeploymentStep.BEGIN_PURGE);
    }

    public void purged() {
        step(DeploymentStep.FINISH_PURGE);
        days().purgeRest();
    }

    public OperationalDay reviewDay(long dayId, String by, String words, Instant at) {
        Day day = days().withId(dayId);
        day.reviewed(by, words, at);
        officerHasLooked();
        return day.view(id());
    }

    /** The review of the whole stands for that of the last day too. */
    public void review(String by, String words, Instant at) {
        require(DeploymentStep.REVIEW);
        requireBegun(true);
        if (urgency().waits()) {
            throw new WrongState("deployment.not_countersigned", reference());
        }
        days().reviewLast(by, words, at);
        days().requireReviewed();
        step(DeploymentStep.REVIEW);
    }

    public void resultsPublished() {
        step(DeploymentStep.PUBLISH_RESULTS);
    }

    /** Without results only if it was never live. */
    public void close(Instant at) {
        require(DeploymentStep.CLOSE);
        if (state() == DeploymentState.PURGED) {
            requireBegun(false);
        }
        step(DeploymentStep.CLOSE);
        closing().closed(at);
    }

    /**
     * Its record was kept as long as the policy says.
     *
     * @return whether there was one still
     * @throws WrongState it is not closed
     */
    public boolean expireRecord(Instant at) {
        if (state() != DeploymentState.CLOSED) {
            throw new WrongState("deployment.wrong_state", reference(), state());
        }
        boolean kept = closing().recordExpiredAt() == null;
        if (kept) {
            forget();
            closing().expired(at);
        }
        return kept;
    }

    /** Who asked for it, who decided and why, and all that was written about it. What the public was told stays. */
    private void forget() {
        forgetRequester();
        decision().forget();
        course().forget();
        plan().forget();
        cameras().forEach(Camera::forget);
        days().forget();
    }

    private void requireBegun(boolean begun) {
        if (course().hasBegun() != begun) {
            throw new WrongState("deployment.wrong_state", reference(), state());
        }
    }
}
