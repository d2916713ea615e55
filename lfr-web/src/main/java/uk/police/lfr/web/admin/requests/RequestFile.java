package uk.police.lfr.web.admin.requests;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.police.lfr.oversight.boundary.RequestDesk;
import uk.police.lfr.oversight.contract.RequestClock;
import uk.police.lfr.oversight.contract.RequestDecision;
import uk.police.lfr.oversight.contract.RequestDetails;
import uk.police.lfr.oversight.contract.RequestState;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PageId;

/** One request before the data protection officer. What is personal is read only when the officer asks for it. */
@Named
@ViewScoped
public class RequestFile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDesk desk;

    private Long id;
    private RequestClock request;
    private transient RequestDetails details;
    private RequestDecision decision;
    private String answer;

    public void load() {
        request = desk.clock(PageId.required(id));
    }

    /** Shows what is personal, for this one view; the look is in the log. */
    public void open() {
        details = desk.read(id);
    }

    public String settleIdentity() {
        desk.settleIdentity(id);
        Notice.afterRedirect("requests.identitySettled");
        return again();
    }

    public String reply() {
        desk.answer(id, decision, answer);
        Notice.afterRedirect("requests.answered");
        return again();
    }

    private String again() {
        return "request.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isIdentityOpen() {
        return request.state() == RequestState.RECEIVED;
    }

    public boolean isAnswerable() {
        return request.state() == RequestState.IDENTITY_SETTLED;
    }

    public boolean isReadable() {
        return request.state() != RequestState.ERASED;
    }

    public RequestDecision[] getDecisions() {
        return RequestDecision.values();
    }

    public RequestClock getRequest() {
        return request;
    }

    public RequestDetails getDetails() {
        return details;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RequestDecision getDecision() {
        return decision;
    }

    public void setDecision(RequestDecision decision) {
        this.decision = decision;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
