package uk.police.lfr.web.admin.publishing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicText;
import uk.police.lfr.web.Notice;

/** A correction of what is published, in its words or its figures: what it changes, why, and the step that does so. */
@Named
@RequestScoped
public class CorrectionForm extends ShownDraft {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublishingDesk desk;

    @Inject
    private PublishingPreview page;

    private final TypedText title = new TypedText();
    private final TypedText context = new TypedText();
    private final TypedText place = new TypedText();
    private final TypedText reason = new TypedText();

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
        show(desk.correction(page.getId(), words()));
    }

    public String correct() {
        // What the page shows, should it be refused.
        show();
        desk.correct(page.getId(), words(), reason.said(), seen());
        Notice.afterRedirect("publishing.preview.correct.done");
        return PublishingPreview.address(page.getId());
    }

    private PublicText words() {
        return new PublicText(title.said(), context.said(), place.said());
    }

    @Override
    CorrectionDraft untouched() {
        return desk.correction(page.getId(), null);
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
