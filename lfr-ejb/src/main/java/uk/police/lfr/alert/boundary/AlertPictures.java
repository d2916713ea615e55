package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import uk.police.lfr.alert.contract.AlertPictureViewed;
import uk.police.lfr.alert.contract.PictureKind;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Trained;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.boundary.ReferencePictures;

/** The way out for the two pictures of an alert: each view is audited. */
@Trained({Course.LFR_OPERATOR, Course.LFR_ENGAGEMENT})
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ENGAGE})
public class AlertPictures {
    @Inject
    private AlertStore alerts;

    @Inject
    private ReferencePictures references;

    @Inject
    private Caller caller;

    @Inject
    private Event<AlertPictureViewed> viewed;

    /**
     * Writes one of the two pictures as JPEG.
     *
     * @throws NotFound the alert was erased, or the entry purged
     */
    public void write(long alertId, PictureKind kind, OutputStream out) throws IOException {
        Alert alert = alerts.alert(alertId);
        viewed.fire(new AlertPictureViewed(caller.name(), alertId, kind));
        if (kind == PictureKind.REFERENCE) {
            references.write(alert.entryId(), out);
        } else {
            out.write(alerts.picture(alertId)
                    .orElseThrow(() -> new NotFound("alert.not_found", alertId))
                    .probe());
        }
    }
}
