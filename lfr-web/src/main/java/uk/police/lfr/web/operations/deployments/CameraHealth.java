package uk.police.lfr.web.operations.deployments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.recognition.boundary.CameraHealthDesk;
import uk.police.lfr.recognition.contract.CameraStatus;
import uk.police.lfr.web.PoliceTime;

/** How the cameras of the deployment that a page shows are doing, read once for each drawing. */
@Named("cameraHealth")
@RequestScoped
public class CameraHealth {
    @Inject
    private CameraHealthDesk desk;

    @Inject
    private PoliceTime time;

    @Inject
    private Clock clock;

    private List<CameraStatus> cameras;

    public List<CameraStatus> of(Long deploymentId) {
        if (cameras == null) {
            cameras = desk.of(deploymentId);
        }
        return cameras;
    }

    /** When they were so. */
    public String getNow() {
        return time.clock(clock.instant());
    }
}
