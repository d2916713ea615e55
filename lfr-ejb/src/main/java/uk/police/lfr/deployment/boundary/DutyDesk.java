package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.deployment.contract.BriefingRead;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.DutyBegun;
import uk.police.lfr.deployment.contract.DutyEnded;
import uk.police.lfr.deployment.contract.DutyView;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.control.ConsoleAccess;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.DutyStore;
import uk.police.lfr.deployment.control.Lending;
import uk.police.lfr.deployment.control.Presence;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.Duty;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Trained;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;

/** Where operators and engagement officers come on duty at a deployment, say that they are there, and go. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ENGAGE})
@Trained({Course.LFR_OPERATOR, Course.LFR_ENGAGEMENT})
public class DutyDesk {
    /** From the decision to the end of the last day. */
    private static final Set<DeploymentState> OPEN = EnumSet.of(
            DeploymentState.AUTHORISED,
            DeploymentState.ORAL_AUTHORISED,
            DeploymentState.ANNOUNCED,
            DeploymentState.NOTICE_WITHHELD,
            DeploymentState.WATCHLIST_SEALED,
            DeploymentState.READY,
            DeploymentState.LIVE,
            DeploymentState.PAUSED,
            DeploymentState.SUSPENDED);

    @Inject
    private DeploymentStore deployments;

    @Inject
    private DutyStore duties;

    @Inject
    private ConsoleAccess access;

    @Inject
    private Presence presence;

    @Inject
    private Sides sides;

    @Inject
    private Lending lending;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<DutyBegun> begun;

    @Inject
    private Event<BriefingRead> read;

    @Inject
    private Event<DutyEnded> ended;

    /**
     * On duty as operator. Again is no error: it counts as a sign of life.
     *
     * @throws WrongState the deployment is over, or the account is for another one
     */
    @RolesAllowed(Roles.OPERATOR)
    @Trained(Course.LFR_OPERATOR)
    public void signOnAsOperator(long deploymentId) {
        signOn(deploymentId, Role.OPERATOR);
    }

    /**
     * On duty as engagement officer. Again is no error: it counts as a sign of life.
     *
     * @throws WrongState the deployment is over, or the account is for another one
     */
    @RolesAllowed(Roles.ENGAGE)
    @Trained(Course.LFR_ENGAGEMENT)
    public void signOnToEngage(long deploymentId) {
        signOn(deploymentId, Role.ENGAGE);
    }

    private void signOn(long deploymentId, Role role) {
        Deployment deployment = deployments.locked(deploymentId);
        refuseUnlessOpen(deployment);
        duties.of(caller.name(), deploymentId, role)
                .ifPresentOrElse(duty -> duty.seen(clock.instant()), () -> begin(deploymentId, role));
    }

    private void begin(long deploymentId, Role role) {
        sides.take(deploymentId, caller.name(), Side.WORKS);
        duties.keep(new Duty(deploymentId, caller.name(), role, clock.instant()));
        begun.fire(new DutyBegun(caller.name(), deploymentId, role));
    }

    private void refuseUnlessOpen(Deployment deployment) {
        if (!OPEN.contains(deployment.state())) {
            throw new WrongState("deployment.over", deployment.reference());
        }
        lending.requireHere(caller.name(), deployment.id());
    }

    /** The person has read the briefing of this deployment; they must be on duty there. */
    public void briefingRead(long deploymentId) {
        boolean first = false;
        for (Duty duty : mineAt(deploymentId)) {
            first |= duty.briefed(clock.instant());
        }
        if (first) {
            read.fire(new BriefingRead(caller.name(), deploymentId));
        }
    }

    /** A sign of life, wherever the person is on duty; of no consequence for who is not. */
    public void here() {
        duties.of(caller.name()).forEach(duty -> duty.seen(clock.instant()));
    }

    public void signOff(long deploymentId) {
        for (Duty duty : mineAt(deploymentId)) {
            duty.end(clock.instant());
            ended.fire(new DutyEnded(caller.name(), deploymentId, duty.role(), "signed off"));
        }
    }

    private List<Duty> mineAt(long deploymentId) {
        List<Duty> mine = duties.of(caller.name(), deploymentId);
        if (mine.isEmpty()) {
            throw new WrongState("deployment.not_on_duty");
        }
        return mine;
    }

    /** The deployments at which somebody can come on duty now, soonest first. */
    @RolesAllowed({Roles.OPERATOR, Roles.ENGAGE, Roles.BRONZE, Roles.SILVER, Roles.GOLD, Roles.ENGINEER})
    public List<DeploymentSummary> open() {
        return deployments.in(OPEN).stream().map(Deployment::summary).toList();
    }

    /** Everybody on duty there. */
    @RolesAllowed({Roles.OPERATOR, Roles.ENGAGE, Roles.BRONZE, Roles.SILVER, Roles.GOLD, Roles.AO})
    public List<DutyView> onDuty(long deploymentId) {
        return presence.at(deploymentId);
    }

    /** Whether the caller may see that deployment's console: on duty there, or it is over and they were. */
    public boolean mayLook(long deploymentId) {
        return access.mayLook(caller.name(), deploymentId);
    }
}
