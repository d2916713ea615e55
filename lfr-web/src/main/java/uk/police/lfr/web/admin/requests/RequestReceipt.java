package uk.police.lfr.web.admin.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import uk.police.lfr.oversight.boundary.RequestDesk;
import uk.police.lfr.oversight.contract.RequestKind;
import uk.police.lfr.web.Notice;

/** A request that has just come in. */
@Named
@RequestScoped
public class RequestReceipt {

    @Inject
    private RequestDesk desk;

    private RequestKind kind;
    private String receivedOn;
    private String name;
    private String contact;
    private String words;

    public String receive() {
        LocalDate day = receivedOn == null || receivedOn.isBlank() ? null : LocalDate.parse(receivedOn);
        long id = desk.receive(kind, day, name, contact, words);
        Notice.afterRedirect("requests.received");
        return "request.xhtml?faces-redirect=true&id=" + id;
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public String getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(String receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
