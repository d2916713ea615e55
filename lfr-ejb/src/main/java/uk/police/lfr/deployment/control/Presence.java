package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.deployment.contract.DutyView;
import uk.police.lfr.deployment.entity.Duty;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;

/**
 * Who is there. On duty is who signed on; present is who is on duty, was seen within {@value #SEEN_WITHIN_PROPERTY}
 * and whose training for the role counts today. A console says every 15 seconds that its person is there.
 */
@Dependent
public class Presence {
    /** How old the last sign of a person may be. With a renewal each 20 s, both fit into one lease of 60 s. */
    public static final String SEEN_WITHIN_PROPERTY = "lfr.duty.seenWithin";

    private static final String SEEN_WITHIN = "PT40S";

    /** Without one of each nobody is compared (rule A5). */
    private static final Set<Role> NEEDED = EnumSet.of(Role.OPERATOR, Role.ENGAGE);

    @Inject
    private DutyStore duties;

    @Inject
    private StaffRegister staff;

    @Inject
    private Clock clock;

    public List<DutyView> at(long deploymentId) {
        Instant now = clock.instant();
        return duties.at(deploymentId).stream().map(duty -> view(duty, now)).toList();
    }

    /** The roles of which nobody is present; empty where the deployment is staffed. */
    public Set<Role> missing(long deploymentId) {
        Set<Role> missing = EnumSet.copyOf(NEEDED);
        at(deploymentId).stream().filter(DutyView::present).map(DutyView::role).forEach(missing::remove);
        return missing;
    }

    private DutyView view(Duty duty, Instant now) {
        Duration within = Duration.parse(System.getProperty(SEEN_WITHIN_PROPERTY, SEEN_WITHIN));
        boolean present = duty.seenWithin(within, now) && trained(duty, LocalDate.ofInstant(now, ForceTime.ZONE));
        return new DutyView(duty.username(), duty.role(), duty.onSince(), duty.lastSeen(), duty.briefedAt(), present);
    }

    /** Asked anew each time: a role that was taken away and a course that ran out count from now on. */
    private boolean trained(Duty duty, LocalDate today) {
        Course course = duty.role() == Role.OPERATOR ? Course.LFR_OPERATOR : Course.LFR_ENGAGEMENT;
        return staff.find(duty.username())
                .filter(member -> member.roles().contains(duty.role()))
                .filter((StaffMember member) -> member.trained(course, today))
                .isPresent();
    }
}
