package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import uk.police.lfr.deployment.contract.NoticeWithheldByOfficer;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.control.AuthorityRules;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.Words;
import uk.police.lfr.platform.contract.WrongState;

/** Settles whether the public is told before the event. What is published, and when, is transparency's work. */
@Stateless
public class NoticeDesk {
    private static final int REASON_CHARACTERS = 40;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private Sides sides;

    @Inject
    private AuthorityRules rules;

    @Inject
    private Settings settings;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private Event<NoticeWithheldByOfficer> withheld;

    /**
     * The notice is published, in the caller's transaction. An urgent authority may be announced at any time; every
     * other so long before its start as the force has settled, or its notice is withheld by an officer. Exercises begin
     * when they are played.
     *
     * @throws WrongState too late
     */
    @RolesAllowed({Roles.COMMS, Roles.SYSTEM})
    public void announce(long deploymentId) {
        Deployment deployment = deployments.locked(deploymentId);
        Duration least = settings.duration(Setting.NOTICE_LEAST_ADVANCE);
        boolean late = clock.instant().plus(least).isAfter(deployment.plan().start());
        if (late && !deployment.view().urgent() && !installation.exercise()) {
            throw new WrongState("deployment.notice_too_late", deployment.reference(), least.toHours());
        }
        deployment.announce();
    }

    /**
     * No notice before the event (rule S45). Of a routine authority it is withheld by who could have given it, of one by
     * word of mouth by the urgent officer too.
     *
     * @param reason the very exceptional circumstances
     * @param publishAfter after the last day: when the public is told that there was a deployment, and why so late
     * @throws uk.police.lfr.deployment.contract.RankTooLow for this kind of deployment
     */
    @RolesAllowed({Roles.AO, Roles.AO_URGENT})
    public void withhold(long deploymentId, String reason, LocalDate publishAfter) {
        String words = Words.required("reason", reason, REASON_CHARACTERS, LONGEST_REASON);
        Deployment deployment = deployments.locked(deploymentId);
        LocalDate lastDay = deployment.plan().end().atZone(ForceTime.ZONE).toLocalDate();
        if (publishAfter == null || publishAfter.isBefore(lastDay)) {
            throw new InvalidInput("publishAfter", "deployment.publish_after_end", lastDay);
        }
        if (!deployment.view().urgent()) {
            rules.requireRank(deployment, caller.name());
        }
        sides.take(deploymentId, caller.name(), Side.AUTHORISES);
        deployment.withholdNotice();
        withheld.fire(new NoticeWithheldByOfficer(caller.name(), deploymentId, words, publishAfter.toString()));
    }
}
