package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.ApproachStep;
import uk.police.lfr.alert.contract.ApproachView;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.deployment.boundary.DutyRegister;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Trained;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Roles;

/**
 * The engagement officer's steps as a phone in the street takes them: an answer may get lost on the way, so the same
 * step by the same officer once more is no second step. What differs from it is refused as ever, by {@link AlertDesk}.
 */
@Trained(Course.LFR_ENGAGEMENT)
@Stateless
@RolesAllowed(Roles.ENGAGE)
public class EngagementDesk {
    @Inject
    private AlertDesk desk;

    @Inject
    private AlertStore alerts;

    @Inject
    private DutyRegister duties;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<AlertChanged> changed;

    /** How far officers have come with the person. */
    public ApproachView approach(long id) {
        Alert alert = alerts.alert(id);
        duties.require(caller.name(), alert.deploymentId());
        return alert.deciders().approach();
    }

    /** As {@link AlertDesk#decide}. */
    public boolean decide(long id, boolean engage) {
        Alert alert = mine(id);
        return decided(alert, engage) ? !alert.forDataProtectionOnly() : desk.decide(id, engage);
    }

    /**
     * Officers have come so far; the first time counts.
     *
     * @throws uk.police.lfr.platform.contract.WrongState nobody is approached, or the outcome is recorded
     */
    public void reached(long id, ApproachStep step) {
        Alert alert = mine(id);
        if (alert.reach(step, caller.name(), clock.instant())) {
            changed.fire(new AlertChanged(caller.name(), id, alert.deploymentId(), step.word()));
        }
    }

    /** As {@link AlertDesk#holdForComplaint}; nothing where it is kept for a complaint already. */
    public void holdForComplaint(long id) {
        if (!mine(id).heldAt(clock.instant())) {
            desk.holdForComplaint(id);
        }
    }

    /**
     * As {@link AlertDesk#recordOutcome}.
     *
     * @throws uk.police.lfr.platform.contract.NotFound it has ended and is erased: by this very step, where its answer
     *     was lost
     */
    public boolean recordOutcome(long id, EngagementResult result) {
        Alert alert = mine(id);
        return recorded(alert, result.outcome()) ? !alert.forDataProtectionOnly() : desk.recordOutcome(id, result);
    }

    private boolean decided(Alert alert, boolean engage) {
        boolean declined = alert.summary().state() == AlertState.ENGAGE_DECLINED;
        return alert.deciders().decidedBy(caller.name()) && declined != engage;
    }

    private boolean recorded(Alert alert, Outcome outcome) {
        return alert.deciders().recordedBy(caller.name()) && alert.outcome() == outcome;
    }

    /** Locked, at a deployment at which the caller is on duty. */
    private Alert mine(long id) {
        Alert alert = alerts.locked(id);
        duties.require(caller.name(), alert.deploymentId());
        return alert;
    }
}
