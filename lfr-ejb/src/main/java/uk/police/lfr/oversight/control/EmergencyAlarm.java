package uk.police.lfr.oversight.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.oversight.entity.EmergencyAccess;
import uk.police.lfr.platform.boundary.StaffNotices;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.Role;

/**
 * Says at once that somebody reads beyond their role: an incident that two others must answer and close, and news for
 * the officer who authorised the deployment, every data protection officer and every auditor. Also for whoever opened
 * it: if it was not them, they learn that their account was used.
 */
@Dependent
public class EmergencyAlarm {
    static final String KIND = "EMERGENCY_ACCESS";

    @Inject
    private StaffRegister staff;

    @Inject
    private StaffNotices notices;

    @Inject
    private Event<IncidentFound> incidents;

    public void raise(EmergencyAccess emergency, DeploymentView deployment) {
        String subject = "emergency/" + emergency.id();
        incidents.fire(new IncidentFound(
                KIND,
                subject,
                "Somebody opened emergency access and reads beyond their role",
                Facts.of("deployment", deployment.id()),
                emergency.openedBy()));
        Set<String> told = new TreeSet<>(staff.having(Role.DPO));
        told.addAll(staff.having(Role.AUDITOR));
        if (deployment.decidedBy() != null) {
            told.add(deployment.decidedBy());
        }
        told.forEach(each -> notices.tell(each, KIND, subject, deployment.reference()));
    }
}
