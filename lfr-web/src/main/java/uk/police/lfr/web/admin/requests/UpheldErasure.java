package uk.police.lfr.web.admin.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.watchlist.boundary.ErasureDesk;
import uk.police.lfr.web.Notice;

/** An erasure that was upheld, carried out; or undone by a new ground. */
@Named
@RequestScoped
public class UpheldErasure {

    @Inject
    private ErasureDesk desk;

    private String personRef;
    private String againRef;

    public String uphold() {
        desk.uphold(personRef);
        Notice.afterRedirect("requests.erased");
        return "list.xhtml?faces-redirect=true";
    }

    public String allowAgain() {
        desk.allowAgain(againRef);
        Notice.afterRedirect("requests.allowedAgain");
        return "list.xhtml?faces-redirect=true";
    }

    public String getPersonRef() {
        return personRef;
    }

    public void setPersonRef(String personRef) {
        this.personRef = personRef;
    }

    public String getAgainRef() {
        return againRef;
    }

    public void setAgainRef(String againRef) {
        this.againRef = againRef;
    }
}
