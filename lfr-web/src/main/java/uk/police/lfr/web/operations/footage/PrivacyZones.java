package uk.police.lfr.web.operations.footage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.footage.boundary.ZoneDesk;
import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.footage.contract.ZoneCorner;
import uk.police.lfr.footage.contract.ZoneCost;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.footage.contract.ZoneView;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.web.operations.DeploymentWork;

/** The privacy zones of a deployment's cameras: those that are drawn, and a board to draw another. */
@Named
@ViewScoped
public class PrivacyZones extends DeploymentWork {

    private static final long serialVersionUID = 1L;
    private static final Pattern CORNER = Pattern.compile("(\\d{1,4})\\s*[, ]\\s*(\\d{1,4})");

    @Inject
    private ZoneDesk desk;

    private Long camera;
    private ZoneKind kind = ZoneKind.MASKED;
    private String corners;

    public String draw() {
        desk.draw(number(), camera == null ? 0 : camera, kind, typedCorners());
        return done("zones.xhtml", "footage.zones.drawn") + "&id=" + number();
    }

    public String remove(long zoneId) {
        desk.remove(zoneId);
        return done("zones.xhtml", "footage.zones.removed") + "&id=" + number();
    }

    /** One corner a line, "x y" in thousandths. */
    private List<ZoneCorner> typedCorners() {
        return corners == null
                ? List.of()
                : corners.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(PrivacyZones::corner)
                        .toList();
    }

    private static ZoneCorner corner(String line) {
        var numbers = CORNER.matcher(line);
        if (!numbers.matches()) {
            throw new InvalidInput("corners", "footage.zone_line", line);
        }
        return new ZoneCorner(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    @Override
    public List<DeploymentSummary> getOpen() {
        return steps().of(DeploymentStep.CANCEL, DeploymentStep.ABORT);
    }

    public List<ZoneView> getZones() {
        return desk.of(number());
    }

    public List<RecordedCamera> getCameras() {
        return desk.cameras(number());
    }

    /** Its name as people know it. */
    public String nameOf(long cameraId) {
        return getCameras().stream()
                .filter(one -> one.cameraId() == cameraId)
                .map(RecordedCamera::name)
                .findFirst()
                .orElse("");
    }

    /** What the more thorough kind costs, before it is chosen. */
    public ZoneCost getCost() {
        return desk.cost();
    }

    /** With one decimal. */
    public String getCostCores() {
        return String.format(Locale.UK, "%.1f", getCost().cores());
    }

    public ZoneKind[] getKinds() {
        return ZoneKind.values();
    }

    public Long getCamera() {
        return camera;
    }

    public void setCamera(Long camera) {
        this.camera = camera;
    }

    public ZoneKind getKind() {
        return kind;
    }

    public void setKind(ZoneKind kind) {
        this.kind = kind;
    }

    public String getCorners() {
        return corners;
    }

    public void setCorners(String corners) {
        this.corners = corners;
    }
}
