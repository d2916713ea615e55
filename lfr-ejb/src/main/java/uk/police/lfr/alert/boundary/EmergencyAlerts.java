package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.alert.contract.CandidateView;
import uk.police.lfr.alert.contract.PictureKind;
import uk.police.lfr.alert.control.AlertSeal;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.platform.boundary.ViewerMark;
import uk.police.lfr.platform.contract.EmergencyReading;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.boundary.EmergencyEntries;
import uk.police.lfr.watchlist.boundary.SealedLists;

/**
 * Alerts and their pictures for whoever has emergency access to their deployment (rule R6). Nothing can be decided
 * here. What a complaint keeps stays the data protection officer's, at {@link HeldAlertDesk}.
 */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AUDITOR})
public class EmergencyAlerts {
    @Inject
    private AlertStore alerts;

    @Inject
    private AlertSeal seal;

    @Inject
    private SealedLists watchlists;

    @Inject
    private EmergencyEntries entries;

    @Inject
    private EmergencyReading emergency;

    @Inject
    private ViewerMark mark;

    @Inject
    private Clock clock;

    /**
     * Newest first.
     *
     * @throws WrongState the caller has no emergency access there
     */
    public List<AlertSummary> alerts(long deploymentId) {
        emergency.read(deploymentId, "deployment/" + deploymentId + "/alerts");
        return alerts.of(deploymentId).stream()
                .filter(alert -> !alert.forDataProtectionOnly())
                .map(Alert::summary)
                .toList();
    }

    /**
     * With whom it may be, also before the first verdict: whoever reads here gives none.
     *
     * @throws NotFound erased, or a complaint keeps it
     * @throws WrongState the caller has no emergency access there
     */
    public AlertView alert(long id) {
        Alert alert = readable(id, "alert/" + id);
        CandidateView candidate = watchlists
                .entry(alert.origin().entryId())
                .map(entry ->
                        CandidateView.of(entry, ForceTime.date(clock.instant()), alert.scoreBand(seal.score(alert))))
                .orElse(null);
        return seal.view(alert, candidate, alert.heldAt(clock.instant()));
    }

    /**
     * Writes one of the pictures as JPEG.
     *
     * @throws NotFound erased, or a complaint keeps it, or it has no such picture
     * @throws WrongState the caller has no emergency access there
     */
    public void write(long id, PictureKind kind, OutputStream out) throws IOException {
        Alert alert = readable(id, "alert/" + id + "/" + kind);
        switch (kind) {
            case PROBE -> out.write(mark.on(seal.probe(alert)));
            case SCENE -> out.write(mark.on(seal.scene(alert)));
            case REFERENCE -> entries.write(alert.origin().entryId(), out);
        }
    }

    private Alert readable(long id, String subject) {
        Alert alert = alerts.alert(id);
        if (alert.forDataProtectionOnly()) {
            throw new NotFound("alert.not_found", id);
        }
        emergency.read(alert.deploymentId(), subject);
        return alert;
    }
}
