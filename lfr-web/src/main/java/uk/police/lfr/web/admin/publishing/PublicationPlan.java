package uk.police.lfr.web.admin.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.transparency.contract.PublicationKind;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PoliceTime;

/** Puts a publication off to a moment, or calls it off. */
@Named
@RequestScoped
public class PublicationPlan {

    @Inject
    private PublishingDesk desk;

    private LocalDateTime at;

    public String plan(long id, PublicationKind kind) {
        desk.plan(id, kind, PoliceTime.instant(at));
        Notice.afterRedirect("publishing.preview.plan.done");
        return PublishingPreview.address(id);
    }

    public String callOff(long id) {
        desk.callOff(id);
        Notice.afterRedirect("publishing.preview.plan.off");
        return PublishingPreview.address(id);
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }
}
