package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import uk.police.lfr.alert.contract.AlertPictureViewed;
import uk.police.lfr.alert.contract.PictureKind;
import uk.police.lfr.alert.control.AlertSeal;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.deployment.boundary.DutyRegister;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Trained;
import uk.police.lfr.platform.boundary.ViewerMark;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.boundary.ReferencePictures;

/** The way out for the pictures of an alert: each view is audited, and the viewer's name stands in the picture. */
@Trained({Course.LFR_OPERATOR, Course.LFR_ENGAGEMENT})
@Stateless
public class AlertPictures {
    @Inject
    private AlertStore alerts;

    @Inject
    private AlertSeal seal;

    @Inject
    private ReferencePictures references;

    @Inject
    private DutyRegister duties;

    @Inject
    private ViewerMark mark;

    @Inject
    private Caller caller;

    @Inject
    private Event<AlertPictureViewed> viewed;

    /**
     * Writes one of the pictures as JPEG, before the first verdict for the operator who claimed the alert alone.
     *
     * @throws NotFound the alert was erased or is kept for data protection alone, or the entry purged; or it
     *     has no such picture
     * @throws WrongState it waits for its first verdict and is not the caller's, or the caller is not on duty there
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ENGAGE})
    public void write(long alertId, PictureKind kind, OutputStream out) throws IOException {
        Alert alert = alerts.alert(alertId);
        if (alert.forDataProtectionOnly()) {
            throw new NotFound("alert.not_found", alertId);
        }
        duties.require(caller.name(), alert.deploymentId());
        if (!alert.adjudicated() && !alert.claimedBy(caller.name())) {
            throw new WrongState("alert.not_claimed", alertId);
        }
        pass(alert, kind, out);
    }

    /**
     * As {@link #write}, of an alert that a complaint holds.
     *
     * @throws NotFound no complaint holds it
     */
    @RolesAllowed(Roles.DPO)
    public void writeHeld(long alertId, PictureKind kind, OutputStream out) throws IOException {
        Alert alert = alerts.alert(alertId);
        if (!alert.forDataProtectionOnly()) {
            throw new NotFound("alert.not_found", alertId);
        }
        pass(alert, kind, out);
    }

    private void pass(Alert alert, PictureKind kind, OutputStream out) throws IOException {
        viewed.fire(new AlertPictureViewed(caller.name(), alert.id(), kind));
        switch (kind) {
            case PROBE -> out.write(mark.on(seal.probe(alert)));
            case SCENE -> out.write(mark.on(seal.scene(alert)));
            case REFERENCE -> references.write(alert.origin().entryId(), out);
        }
    }
}
