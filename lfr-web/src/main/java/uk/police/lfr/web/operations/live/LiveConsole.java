package uk.police.lfr.web.operations.live;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.DutyDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.PauseReason;
import uk.police.lfr.footage.boundary.FootageDesk;
import uk.police.lfr.footage.contract.RecordingStatus;
import uk.police.lfr.recognition.boundary.LiveDesk;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.web.PageId;
import uk.police.lfr.web.StaffText;

/** The console of one deployment: starts it, ends it, and gives the page's script its words. */
@Named
@ViewScoped
public class LiveConsole implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> SPOKEN = List.of(
            "live.script.",
            "live.link.",
            "live.lease.",
            "live.clock.",
            "live.console.sound.",
            "camera.state.",
            "alert.state.");

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private DutyDesk duties;

    @Inject
    private LiveDesk live;

    @Inject
    private SessionDesk sessions;

    @Inject
    private FootageDesk footage;

    private Long id;
    private transient DeploymentView deployment;
    private String reason;

    public void load() {
        deployment = deployments.view(PageId.required(id));
    }

    public String start() {
        sessions.start(id);
        return console();
    }

    public String end() {
        sessions.end(id, reason);
        return console();
    }

    /** The kill switch: one key, no question. Recognition stops within a second; the page then asks why. */
    public String stopNow() {
        sessions.pause(id, PauseReason.STOPPED_AT_ONCE);
        return console();
    }

    /** Pauses for a reason, or says why it was stopped at once. */
    public String because(PauseReason why) {
        if (isReasonDue()) {
            sessions.explain(id, why);
        } else {
            sessions.pause(id, why);
        }
        return console();
    }

    public String resume() {
        sessions.resume(id);
        return console();
    }

    private String console() {
        return "console.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isStartable() {
        return getDeployment().state() == DeploymentState.READY;
    }

    /** Only then is anything of the deployment shown. */
    public boolean isOnDuty() {
        return duties.mayLook(id);
    }

    public boolean isLive() {
        return getDeployment().state() == DeploymentState.LIVE;
    }

    /** Also while it is halted. */
    public boolean isEndable() {
        return DeploymentStep.END_DAY.allowedIn(getDeployment().state());
    }

    public boolean isPaused() {
        return getDeployment().state() == DeploymentState.PAUSED;
    }

    /** Whether nobody may resume it before an authorising officer has looked at the false alerts. */
    public boolean isReviewDue() {
        return sessions.waitsForReview(id);
    }

    /** Whether it was stopped at once, and nobody has said why. */
    public boolean isReasonDue() {
        return sessions.waitsForReason(id);
    }

    public List<SegmentView> getSegments() {
        return live.segments(id);
    }

    /** Whether each camera is being recorded, as it was when the page was loaded. */
    public List<RecordingStatus> getRecordings() {
        return footage.recordings(id);
    }

    public List<PauseReason> getPauseReasons() {
        return PauseReason.sayable();
    }

    /** The texts that the page's script shows, by their keys. */
    public Collection<Map.Entry<String, String>> getWords() {
        ResourceBundle texts = StaffText.bundle("operations");
        Map<String, String> words = new TreeMap<>();
        texts.keySet().stream()
                .filter(key -> SPOKEN.stream().anyMatch(key::startsWith))
                .forEach(key -> words.put(key, texts.getString(key)));
        return words.entrySet();
    }

    public DeploymentView getDeployment() {
        if (deployment == null) {
            load();
        }
        return deployment;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
