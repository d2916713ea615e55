package uk.police.lfr.web.admin.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.retention.boundary.HoldDesk;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.HoldRequest;
import uk.police.lfr.retention.contract.HoldState;
import uk.police.lfr.retention.contract.HoldView;
import uk.police.lfr.web.Notice;

/** Legal holds: one person places, another confirms and releases; a review is at most as far ahead as the force has settled. */
@Named
@ViewScoped
public class LegalHoldPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NEWEST = 200;

    @Inject
    private HoldDesk desk;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private List<HoldView> holds;
    private DataClass dataClass = DataClass.FOOTAGE;
    private Long item;
    private Long deployment;
    private HoldReason reason = HoldReason.EVIDENCE_OF_OFFENCE;
    private String authority;
    private Integer days;

    public String place() {
        desk.place(new HoldRequest(dataClass, item, deployment, reason, authority, review()));
        return done();
    }

    public String confirm(long id) {
        desk.confirm(id, review());
        return done();
    }

    public String renew(long id) {
        desk.renew(id, review());
        return done();
    }

    public String release(long id) {
        desk.release(id);
        return done();
    }

    private String done() {
        Notice.afterRedirect("retention.holdChanged");
        return "holds.xhtml?faces-redirect=true";
    }

    private Instant review() {
        return clock.instant().plus(Duration.ofDays(getDays()));
    }

    public boolean waits(HoldView hold) {
        return hold.state() == HoldState.PLACED;
    }

    public boolean holding(HoldView hold) {
        return hold.state() == HoldState.PLACED || hold.state() == HoldState.CONFIRMED;
    }

    /** Newest first. */
    public List<HoldView> getHolds() {
        if (holds == null) {
            holds = desk.holds(NEWEST);
        }
        return holds;
    }

    /** What can be held at all. */
    public List<DataClass> getClasses() {
        return List.of(DataClass.FOOTAGE, DataClass.ALERT, DataClass.CORPORATE_RECORD, DataClass.LOG_ENTRY);
    }

    public HoldReason[] getReasons() {
        return HoldReason.values();
    }

    public DataClass getDataClass() {
        return dataClass;
    }

    public void setDataClass(DataClass dataClass) {
        this.dataClass = dataClass;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public Long getDeployment() {
        return deployment;
    }

    public void setDeployment(Long deployment) {
        this.deployment = deployment;
    }

    public HoldReason getReason() {
        return reason;
    }

    public void setReason(HoldReason reason) {
        this.reason = reason;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    /** As far ahead as the force allows, unless somebody says otherwise. */
    public Integer getDays() {
        if (days == null) {
            days = (int) settings.duration(Setting.HOLD_REVIEW).toDays();
        }
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
