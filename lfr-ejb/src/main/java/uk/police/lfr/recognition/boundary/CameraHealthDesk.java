package uk.police.lfr.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.recognition.contract.CameraStatus;
import uk.police.lfr.recognition.control.LiveBoard;

/** How a deployment's cameras are doing, for those who answer for it and are not at the console; never a picture. */
@Stateless
@RolesAllowed({Roles.OP_LEAD, Roles.AO, Roles.AO_URGENT, Roles.SILVER, Roles.PREAPPROVER, Roles.DPO, Roles.AUDITOR})
public class CameraHealthDesk {
    @Inject
    private LiveBoard board;

    /** Every camera in use; those that nobody reads are stopped. */
    public List<CameraStatus> of(long deploymentId) {
        return board.cameras(deploymentId);
    }
}
