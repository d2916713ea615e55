package uk.police.lfr.web.admin.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import uk.police.lfr.oversight.boundary.IncidentDesk;
import uk.police.lfr.oversight.contract.IncidentState;
import uk.police.lfr.oversight.contract.IncidentView;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PageId;
import uk.police.lfr.web.session.StaffMember;

/** One incident: one person answers it, another closes it. */
@Named
@ViewScoped
public class IncidentAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IncidentDesk desk;

    @Inject
    private StaffMember staff;

    private Long id;
    private IncidentView incident;
    private String cause;
    private String remedy;

    public void load() {
        incident = desk.incident(PageId.required(id));
    }

    public String answer() {
        desk.answer(id, cause, remedy);
        Notice.afterRedirect("incidents.answered");
        return again();
    }

    public String close() {
        desk.close(id);
        Notice.afterRedirect("incidents.closed");
        return again();
    }

    private String again() {
        return "incident.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isOpen() {
        return incident.state() == IncidentState.OPEN;
    }

    /** Whether somebody still has to act. */
    public boolean isWaiting() {
        return incident.state() != IncidentState.CLOSED;
    }

    /** Whether the reader may be the second person. */
    public boolean isClosable() {
        return incident.state() == IncidentState.ANSWERED
                && (staff.isDataProtection() || staff.isAuditor())
                && !isOwn()
                && !staff.getName().equals(incident.answeredBy());
    }

    /** Whether it is about what the reader did. */
    public boolean isOwn() {
        return staff.getName().equals(incident.concerns());
    }

    public List<Map.Entry<String, String>> getFacts() {
        return List.copyOf(incident.facts().entrySet());
    }

    public IncidentView getIncident() {
        return incident;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }
}
