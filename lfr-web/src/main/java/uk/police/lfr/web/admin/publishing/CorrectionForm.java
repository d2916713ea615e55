package uk.police.lfr.web.admin.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.RecordChange;
import uk.police.lfr.web.Notice;

/** A correction of published results: what it changes, why, and the step that publishes exactly that. */
@Named
@RequestScoped
public class CorrectionForm {

    @Inject
    private PublishingDesk desk;

    @Inject
    private PublishingPreview page;

    private CorrectionDraft draft;
    private String seen;
    private String reasonEn;
    private String reasonCy;

    public String correct() {
        desk.correct(page.getId(), new BilingualText(reasonEn, reasonCy), seen);
        Notice.afterRedirect("publishing.preview.correct.done");
        return PublishingPreview.address(page.getId());
    }

    private CorrectionDraft draft() {
        if (draft == null) {
            draft = desk.correction(page.getId());
        }
        return draft;
    }

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

    public String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(String reasonEn) {
        this.reasonEn = reasonEn;
    }

    public String getReasonCy() {
        return reasonCy;
    }

    public void setReasonCy(String reasonCy) {
        this.reasonCy = reasonCy;
    }
}
