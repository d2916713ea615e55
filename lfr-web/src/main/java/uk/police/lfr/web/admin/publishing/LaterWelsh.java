package uk.police.lfr.web.admin.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.transparency.contract.PublicText;
import uk.police.lfr.web.Notice;

/** The Welsh of a notice that went out without it. */
@Named
@RequestScoped
public class LaterWelsh {

    @Inject
    private PublishingDesk desk;

    private String title;
    private String context;
    private String place;

    public String supply(long id) {
        desk.supplyWelsh(
                id,
                new PublicText(
                        new BilingualText("", title), new BilingualText("", context), new BilingualText("", place)));
        Notice.afterRedirect("publishing.preview.welsh.done");
        return PublishingPreview.address(id);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContext() {
        return context;
    }

    public void setContext(String context) {
        this.context = context;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
