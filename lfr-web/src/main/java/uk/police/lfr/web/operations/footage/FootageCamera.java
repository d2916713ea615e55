package uk.police.lfr.web.operations.footage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import uk.police.lfr.footage.boundary.FootageDesk;
import uk.police.lfr.footage.contract.AccessView;
import uk.police.lfr.footage.contract.CameraFootage;
import uk.police.lfr.footage.contract.FootagePurpose;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.web.PoliceTime;

/** One camera's footage: the stretch that somebody wants, why they want it, and who wanted any before. */
@Named
@ViewScoped
public class FootageCamera implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration FIRST_LOOK = Duration.ofMinutes(2);

    @Inject
    private FootageDesk desk;

    private long deployment;
    private long camera;
    private transient CameraFootage footage;
    private transient List<AccessView> accesses;
    private LocalDateTime from;
    private LocalDateTime to;
    private FootagePurpose purpose;
    private String reason;

    public void load() {
        footage = find();
        accesses = desk.accesses(deployment);
        if (from == null) {
            from = PoliceTime.local(footage.from());
            to = PoliceTime.local(footage.from().plus(FIRST_LOOK));
        }
    }

    private CameraFootage find() {
        return desk.cameras().stream()
                .filter(kept -> kept.deploymentId() == deployment && kept.cameraId() == camera)
                .findFirst()
                .orElseThrow(() -> new NotFound("footage.gone", camera));
    }

    public String play() {
        return "play.xhtml?faces-redirect=true&id=" + desk.askPlayback(asked());
    }

    public String export() {
        return "export.xhtml?faces-redirect=true&id=" + desk.askExport(asked());
    }

    private FootageRequest asked() {
        return new FootageRequest(deployment, camera, instant(from), instant(to), purpose, reason);
    }

    private static Instant instant(LocalDateTime local) {
        return local == null ? null : PoliceTime.instant(local);
    }

    public FootagePurpose[] getPurposes() {
        return FootagePurpose.values();
    }

    public CameraFootage getFootage() {
        if (footage == null) {
            footage = find();
        }
        return footage;
    }

    public List<AccessView> getAccesses() {
        if (accesses == null) {
            accesses = desk.accesses(deployment);
        }
        return accesses;
    }

    public long getDeployment() {
        return deployment;
    }

    public void setDeployment(long deployment) {
        this.deployment = deployment;
    }

    public long getCamera() {
        return camera;
    }

    public void setCamera(long camera) {
        this.camera = camera;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getTo() {
        return to;
    }

    public void setTo(LocalDateTime to) {
        this.to = to;
    }

    public FootagePurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(FootagePurpose purpose) {
        this.purpose = purpose;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
