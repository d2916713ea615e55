package uk.police.lfr.web.admin.publishing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicText;
import uk.police.lfr.transparency.contract.RecordChange;
import uk.police.lfr.web.Notice;

/** A correction of what is published, in its words or its figures: what it changes, why, and the step that does so. */
@Named
@RequestScoped
public class CorrectionForm {

    @Inject
    private PublishingDesk desk;

    @Inject
    private PublishingPreview page;

    private final TypedText title = new TypedText();
    private final TypedText context = new TypedText();
    private final TypedText place = new TypedText();
    private final TypedText reason = new TypedText();
    private CorrectionDraft draft;
    private boolean shown;
    private String seen;

    /** As they stand, until the publisher types others. */
    @PostConstruct
    void readWords() {
        PublicDeployment published = page.current();
        title.show(published.title());
        context.show(published.context());
        place.show(published.place());
    }

    /** The page shows what these words would change. */
    public void show() {
        draft = desk.correction(page.getId(), words());
        shown = true;
    }

    public String correct() {
        // What the page shows, should it be refused.
        show();
        desk.correct(page.getId(), words(), reason.said(), seen);
        Notice.afterRedirect("publishing.preview.correct.done");
        return PublishingPreview.address(page.getId());
    }

    private PublicText words() {
        return new PublicText(title.said(), context.said(), place.said());
    }

    private CorrectionDraft draft() {
        if (draft == null) {
            draft = desk.correction(page.getId(), null);
        }
        return draft;
    }

    /** Whether the publisher has asked to see it, or has been refused. */
    public boolean isShown() {
        return shown;
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

    public TypedText getTitle() {
        return title;
    }

    public TypedText getContext() {
        return context;
    }

    public TypedText getPlace() {
        return place;
    }

    public TypedText getReason() {
        return reason;
    }
}
