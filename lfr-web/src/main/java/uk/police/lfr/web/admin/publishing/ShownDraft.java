package uk.police.lfr.web.admin.publishing;

import java.io.Serializable;
import java.util.List;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.RecordChange;

/** What a form would publish, shown before it does so: what is signed is what was shown. */
public abstract class ShownDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient CorrectionDraft draft;
    private boolean shown;
    private String seen;

    /** Of the form as it stands, where nobody has asked to see anything yet. */
    abstract CorrectionDraft untouched();

    /** The page shows it from now on. */
    void show(CorrectionDraft asked) {
        draft = asked;
        shown = true;
    }

    void hide() {
        shown = false;
    }

    /** The seal of what was shown before, which came back with the form. */
    String seen() {
        return seen;
    }

    private CorrectionDraft draft() {
        if (draft == null) {
            draft = untouched();
        }
        return draft;
    }

    /** Whether the publisher has asked to see it, or has been refused. */
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
}
