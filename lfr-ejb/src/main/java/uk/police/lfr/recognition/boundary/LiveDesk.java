package uk.police.lfr.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.boundary.DutyRegister;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Trained;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.recognition.contract.CameraStatus;
import uk.police.lfr.recognition.contract.LiveFigures;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.recognition.control.LiveBoard;
import uk.police.lfr.recognition.control.SegmentStore;

/** The figures of the live console, for the people on duty there and the officer who authorised it. */
@Trained({Course.LFR_OPERATOR, Course.LFR_ENGAGEMENT})
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ENGAGE, Roles.AO})
public class LiveDesk {
    @Inject
    private LiveBoard board;

    @Inject
    private SegmentStore segments;

    @Inject
    private DutyRegister duties;

    @Inject
    private Caller caller;

    /** @throws WrongState an operator or engagement officer who is not on duty there */
    public List<CameraStatus> cameras(long deploymentId) {
        duties.require(caller.name(), deploymentId);
        return board.cameras(deploymentId);
    }

    /** @throws WrongState an operator or engagement officer who is not on duty there */
    public LiveFigures figures(long deploymentId) {
        duties.require(caller.name(), deploymentId);
        return board.figures(deploymentId);
    }

    /**
     * The stretches between changes, oldest first.
     *
     * @throws WrongState an operator or engagement officer who is not on duty there
     */
    public List<SegmentView> segments(long deploymentId) {
        duties.require(caller.name(), deploymentId);
        return segments.views(deploymentId);
    }
}
