package uk.police.lfr.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.platform.boundary.OwnAccountDesk;
import uk.police.lfr.platform.contract.InvalidInput;

/** Where everybody replaces their own password. The session ends with it: the next page asks for the new one. */
@Named
@RequestScoped
public class Password {

    @Inject
    private OwnAccountDesk desk;

    private String old;
    private String wanted;
    private String again;

    public String change() {
        if (!wanted.equals(again)) {
            throw new InvalidInput("again", "staff.password_differs");
        }
        desk.changePassword(old.toCharArray(), wanted.toCharArray());
        return "start.xhtml?faces-redirect=true";
    }

    /** Whether somebody else chose the password: then there is no other page. */
    public boolean isFirst() {
        return desk.standing().firstPassword();
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
