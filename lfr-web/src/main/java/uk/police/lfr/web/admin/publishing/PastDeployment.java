package uk.police.lfr.web.admin.publishing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.transparency.boundary.HistoryDesk;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.web.Notice;

/** A deployment before this system: typed, shown as it would be published, and then published exactly so. */
@Named
@ViewScoped
public class PastDeployment extends ShownDraft {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoryDesk desk;

    private final TypedHistory typed = new TypedHistory();
    private final TypedText reason = new TypedText();
    private String reference;

    /** With what is published, where something is to be corrected. */
    public void load() {
        if (isCorrecting()) {
            typed.show(desk.published(reference));
        }
    }

    /** Below the form stands then what would be published. */
    public void show() {
        hide();
        show(desk.draft(typed.said()));
    }

    public String publish() {
        // What the page shows, should it be refused.
        show();
        if (isCorrecting()) {
            desk.correct(typed.said(), reason.said(), seen());
        } else {
            desk.carryOver(typed.said(), seen());
        }
        Notice.afterRedirect("publishing.history.done");
        return "history.xhtml?faces-redirect=true";
    }

    @Override
    CorrectionDraft untouched() {
        return desk.draft(typed.said());
    }

    public boolean isCorrecting() {
        return reference != null;
    }

    public TypedHistory getTyped() {
        return typed;
    }

    public TypedText getReason() {
        return reason;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
