package uk.police.lfr.web.operations.ground;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import uk.police.lfr.recognition.boundary.CameraCheckDesk;
import uk.police.lfr.recognition.contract.CameraReadiness;

/** What the cameras of a deployment were measured to give today, beside what people checked. */
@Named
@RequestScoped
public class CameraReadings {

    @Inject
    private CameraCheckDesk desk;

    private List<CameraReadiness> cameras;

    public List<CameraReadiness> of(long deploymentId) {
        if (cameras == null) {
            cameras = desk.today(deploymentId);
        }
        return cameras;
    }

    public String measure(long deploymentId, long cameraId) {
        desk.measure(deploymentId, cameraId);
        return "checks.xhtml?faces-redirect=true&id=" + deploymentId;
    }

    /** With one decimal. */
    public String rate(double picturesPerSecond) {
        return String.format(Locale.UK, "%.1f", picturesPerSecond);
    }
}
