package uk.police.lfr.web.admin.publishing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import uk.police.lfr.transparency.boundary.HistoryDesk;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.RecordChange;
import uk.police.lfr.web.Notice;

/** A deployment before this system: typed, shown as it would be published, and then published exactly so. */
@Named
@ViewScoped
public class PastDeployment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoryDesk desk;

    private final TypedHistory typed = new TypedHistory();
    private final TypedText reason = new TypedText();
    private String reference;
    private boolean shown;
    private String seen;
    private transient CorrectionDraft draft;

    /** With what is published, where something is to be corrected. */
    public void load() {
        if (isCorrecting()) {
            typed.show(desk.published(reference));
        }
    }

    /** Below the form stands then what would be published. */
    public void show() {
        shown = false;
        draft = desk.draft(typed.said());
        shown = true;
    }

    public String publish() {
        // What the page shows, should it be refused.
        show();
        if (isCorrecting()) {
            desk.correct(typed.said(), reason.said(), seen);
        } else {
            desk.carryOver(typed.said(), seen);
        }
        Notice.afterRedirect("publishing.history.done");
        return "history.xhtml?faces-redirect=true";
    }

    private CorrectionDraft draft() {
        if (draft == null) {
            draft = desk.draft(typed.said());
        }
        return draft;
    }

    public boolean isCorrecting() {
        return reference != null;
    }

    public boolean isShown() {
        return shown;
    }

    /** Column by column; none, where a correction changes nothing. */
    public List<RecordChange> getChanges() {
        return draft().changes();
    }

    /** Of what the page shows now; what was shown before comes back with the form. */
    public String getSeal() {
        return draft().seal();
    }

    public void setSeal(String seal) {
        seen = seal;
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
