package uk.police.lfr.web.operations.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import uk.police.lfr.deployment.boundary.UrgentDesk;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.UrgencyGround;
import uk.police.lfr.deployment.contract.UrgentCall;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.web.PoliceTime;
import uk.police.lfr.web.operations.DeploymentWork;

/** An authority given by word of mouth: who spoke to whom, when, why it could not wait, and until when it holds. */
@Named
@ViewScoped
public class UrgentAuthority extends DeploymentWork {

    private static final long serialVersionUID = 1L;

    @Inject
    private UrgentDesk desk;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private UrgencyGround ground;
    private String spokeTo;
    private LocalDateTime spokenAt;
    private Long hours;
    private String note;

    @Override
    public void load() {
        super.load();
        if (spokenAt == null) {
            spokenAt = PoliceTime.local(clock.instant());
            hours = settings.duration(Setting.URGENT_WRITTEN_TARGET).toHours();
        }
    }

    public String authorise() {
        Duration lasts = hours == null ? null : Duration.ofHours(hours);
        desk.authorise(number(), new UrgentCall(ground, spokeTo, PoliceTime.instant(spokenAt), lasts, note));
        return done("urgent.xhtml", "authority.urgent.done");
    }

    @Override
    public List<DeploymentSummary> getOpen() {
        return steps().of(DeploymentStep.AUTHORISE_ORALLY);
    }

    public UrgencyGround[] getGrounds() {
        return UrgencyGround.values();
    }

    public UrgencyGround getGround() {
        return ground;
    }

    public void setGround(UrgencyGround ground) {
        this.ground = ground;
    }

    public String getSpokeTo() {
        return spokeTo;
    }

    public void setSpokeTo(String spokeTo) {
        this.spokeTo = spokeTo;
    }

    public LocalDateTime getSpokenAt() {
        return spokenAt;
    }

    public void setSpokenAt(LocalDateTime spokenAt) {
        this.spokenAt = spokenAt;
    }

    public Long getHours() {
        return hours;
    }

    public void setHours(Long hours) {
        this.hours = hours;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
