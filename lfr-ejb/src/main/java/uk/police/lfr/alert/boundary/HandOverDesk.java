package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.ClaimAge;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.deployment.boundary.DutyDesk;
import uk.police.lfr.deployment.boundary.DutyRegister;
import uk.police.lfr.deployment.contract.DutyView;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.boundary.Trained;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.Roles;

/** Where an operator gives up an alert that they took: back to all, or to a colleague who is there. */
@Trained(Course.LFR_OPERATOR)
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class HandOverDesk {
    @Inject
    private AlertStore alerts;

    @Inject
    private DutyDesk duty;

    @Inject
    private DutyRegister duties;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<AlertChanged> changed;

    /** Other operators who are on duty there and present. */
    public List<String> colleagues(long deploymentId) {
        duties.require(caller.name(), deploymentId);
        return duty.onDuty(deploymentId).stream()
                .filter(each -> each.role() == Role.OPERATOR && each.present())
                .map(DutyView::username)
                .filter(name -> !name.equals(caller.name()))
                .toList();
    }

    /** @throws uk.police.lfr.platform.contract.WrongState the caller does not have it, or it has its verdict */
    public void handBack(long id) {
        Alert alert = mine(id);
        alert.handBack(caller.name(), ClaimAge.late(alert, clock.instant(), settings));
        tell(alert, "handed-back");
    }

    /**
     * The colleague's two minutes begin now.
     *
     * @throws InvalidInput no operator who is there
     * @throws uk.police.lfr.platform.contract.SeparationOfDuties the colleague put this person on the list (rule R3)
     */
    public void handOver(long id, String colleague) {
        Alert alert = mine(id);
        if (!colleagues(alert.deploymentId()).contains(colleague)) {
            throw new InvalidInput("colleague", "alert.no_such_colleague");
        }
        Instant now = clock.instant();
        alert.handOver(caller.name(), colleague, now);
        tell(alert, "handed-over " + colleague);
    }

    private Alert mine(long id) {
        Alert alert = alerts.locked(id);
        duties.require(caller.name(), alert.deploymentId());
        return alert;
    }

    private void tell(Alert alert, String step) {
        changed.fire(new AlertChanged(caller.name(), alert.id(), alert.deploymentId(), step));
    }
}
