package uk.police.lfr.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.boundary.Trained;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.recognition.contract.CameraStatus;
import uk.police.lfr.recognition.contract.LiveFigures;
import uk.police.lfr.recognition.control.LiveBoard;

/** The figures of the live console. */
@Trained({Course.LFR_OPERATOR, Course.LFR_ENGAGEMENT})
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ENGAGE, Roles.AO})
public class LiveDesk {
    @Inject
    private LiveBoard board;

    public List<CameraStatus> cameras(long deploymentId) {
        return board.cameras(deploymentId);
    }

    public LiveFigures figures(long deploymentId) {
        return board.figures(deploymentId);
    }
}
