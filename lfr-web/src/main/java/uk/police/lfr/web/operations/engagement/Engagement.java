package uk.police.lfr.web.operations.engagement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.NoActionReason;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PageId;

/** One possible match before the officer who decides whether anyone is approached. */
@Named
@ViewScoped
public class Engagement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AlertDesk desk;

    private Long id;
    private transient AlertView alert;
    private Outcome outcome;
    private NoActionReason reason;
    private String note;
    private final PerceivedForm perceived = new PerceivedForm();

    public void load() {
        alert = desk.alert(PageId.required(id));
    }

    public String engage() {
        return desk.decide(id, true) ? again() : gone("engagement.alert.complaint.kept");
    }

    public String decline() {
        return desk.decide(id, false) ? again() : gone("engagement.alert.complaint.kept");
    }

    /** An alert that has ended may have no page any more: erased, or kept for data protection after a complaint. */
    public String record() {
        if (desk.recordOutcome(id, new EngagementResult(outcome, reason, note, perceived.person()))) {
            return again();
        }
        return gone(outcome == Outcome.NOT_THE_PERSON ? "engagement.alert.erased" : "engagement.alert.complaint.kept");
    }

    private static String gone(String notice) {
        Notice.afterRedirect(notice);
        return "list.xhtml?faces-redirect=true";
    }

    /** One tap: what the officer was told at the scene keeps this alert from being erased. */
    public String complain() {
        desk.holdForComplaint(id);
        Notice.afterRedirect("engagement.alert.complaint.done");
        return again();
    }

    private String again() {
        return "alert.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isUndecided() {
        return state() == AlertState.OPERATOR_POSSIBLE;
    }

    public boolean isEngaged() {
        return state() == AlertState.ENGAGED;
    }

    public boolean isClosed() {
        return !isUndecided() && !isEngaged();
    }

    private AlertState state() {
        return getAlert().summary().state();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public AlertView getAlert() {
        if (alert == null) {
            load();
        }
        return alert;
    }

    /** For the counters alone. */
    public PerceivedForm getPerceived() {
        return perceived;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public NoActionReason[] getReasons() {
        return NoActionReason.values();
    }

    public NoActionReason getReason() {
        return reason;
    }

    public void setReason(NoActionReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
