package uk.police.lfr.web.admin.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.SettledValue;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PoliceTime;

/** Every setting with what counts now, and the form that changes one from a moment on. */
@Named
@ViewScoped
public class ForceSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;

    private Setting setting;
    private String value;
    private LocalDateTime from;

    /** Without a moment it counts at once. */
    public String change() {
        settings.change(setting, value, PoliceTime.instant(from));
        Notice.afterRedirect("settings.changed");
        return "list.xhtml?faces-redirect=true";
    }

    public Setting[] getAll() {
        return Setting.values();
    }

    /** Newest first, what is to come included. */
    public List<SettledValue> getSettled() {
        return settings.settled();
    }

    /** What counts now. */
    public String valueOf(Setting one) {
        return settings.text(one);
    }

    public Setting getSetting() {
        return setting;
    }

    public void setSetting(Setting setting) {
        this.setting = setting;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }
}
