package uk.police.lfr.web.operations.duty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.deployment.boundary.DutyDesk;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.DutyView;
import uk.police.lfr.web.session.StaffMember;

/** The deployments that can be staffed now, who is on duty there, and the caller's own duty. */
@Named
@RequestScoped
public class DutyList {

    /**
     * One deployment with its people.
     *
     * @param mine whether the caller is on duty there
     * @param briefed whether the caller has read the briefing there
     */
    public record Place(DeploymentSummary deployment, List<DutyView> people, boolean mine, boolean briefed) {}

    @Inject
    private DutyDesk duties;

    @Inject
    private StaffMember staff;

    private List<Place> places;

    @PostConstruct
    void read() {
        places = duties.open().stream().map(this::place).toList();
    }

    private Place place(DeploymentSummary deployment) {
        List<DutyView> people = duties.onDuty(deployment.id());
        List<DutyView> mine = people.stream()
                .filter(each -> each.username().equals(staff.getName()))
                .toList();
        return new Place(
                deployment,
                people,
                !mine.isEmpty(),
                !mine.isEmpty() && mine.stream().allMatch(each -> each.briefedAt() != null));
    }

    /** In every role for the ground that the person holds. */
    public void comeOn(long deploymentId) {
        if (staff.isOperator()) {
            duties.signOnAsOperator(deploymentId);
        }
        if (staff.isEngagement()) {
            duties.signOnToEngage(deploymentId);
        }
        read();
    }

    public void briefingRead(long deploymentId) {
        duties.briefingRead(deploymentId);
        read();
    }

    public void goOff(long deploymentId) {
        duties.signOff(deploymentId);
        read();
    }

    public List<Place> getPlaces() {
        return places;
    }
}
