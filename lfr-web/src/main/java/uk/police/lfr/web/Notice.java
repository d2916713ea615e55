package uk.police.lfr.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** A sentence that the next staff page shows: what was just done. */
public final class Notice {

    private Notice() {}

    /** @param key the sentence in the bundle of operations */
    public static void afterRedirect(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, StaffText.of(key), null));
    }
}
