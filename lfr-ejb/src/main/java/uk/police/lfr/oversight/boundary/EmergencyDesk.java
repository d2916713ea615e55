package uk.police.lfr.oversight.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.oversight.contract.EmergencyBegun;
import uk.police.lfr.oversight.contract.EmergencyEnded;
import uk.police.lfr.oversight.contract.EmergencyView;
import uk.police.lfr.oversight.control.EmergencyAlarm;
import uk.police.lfr.oversight.control.EmergencyStore;
import uk.police.lfr.oversight.entity.EmergencyAccess;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Proven;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.WrongState;

/**
 * Emergency access (rule R6): opened with a reason, for one deployment and a short time, by the one person who then may
 * read. It gives nobody a role and opens no step that changes anything.
 */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AUDITOR})
public class EmergencyDesk {
    @Inject
    private EmergencyStore emergencies;

    @Inject
    private EmergencyAlarm alarm;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<EmergencyBegun> begun;

    @Inject
    private Event<EmergencyEnded> ended;

    /**
     * Opens it and alarms.
     *
     * @param reason a sentence for those who will judge it; names no person
     * @param minutes above 0, up to the force's limit
     * @return its number
     * @throws InvalidInput no sentence, or longer than allowed
     * @throws NotFound there is no such deployment
     * @throws WrongState the caller has one open there
     */
    @Proven
    public long begin(long deploymentId, String reason, int minutes) {
        long longest = settings.duration(Setting.EMERGENCY_LIMIT).toMinutes();
        if (minutes < 1 || minutes > longest) {
            throw new InvalidInput("minutes", "emergency.too_long", longest);
        }
        DeploymentView deployment = deployments.view(deploymentId);
        Instant now = clock.instant();
        if (emergencies.openOf(caller.name(), deploymentId, now).isPresent()) {
            throw new WrongState("emergency.already_open", deployment.reference());
        }
        EmergencyAccess opened = emergencies.add(
                new EmergencyAccess(deploymentId, caller.name(), reason, now, Duration.ofMinutes(minutes)));
        begun.fire(new EmergencyBegun(caller.name(), opened.id(), deploymentId, reason.strip(), minutes));
        alarm.raise(opened, deployment);
        return opened.id();
    }

    /**
     * Ends it before its time; anybody who watches may.
     *
     * @throws WrongState it is over
     */
    public void end(long id) {
        EmergencyAccess emergency = emergencies.emergency(id);
        emergency.end(caller.name(), clock.instant());
        ended.fire(new EmergencyEnded(caller.name(), id, emergency.deploymentId()));
    }

    /** Every one there ever was, newest first. */
    public List<EmergencyView> all() {
        Instant now = clock.instant();
        return emergencies.all().stream().map(each -> each.view(now)).toList();
    }

    /** @throws NotFound there never was such a one */
    public EmergencyView emergency(long id) {
        return emergencies.emergency(id).view(clock.instant());
    }
}
