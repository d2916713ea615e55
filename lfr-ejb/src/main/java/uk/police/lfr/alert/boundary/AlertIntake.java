package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import uk.police.lfr.alert.contract.AlertRaised;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.AlertPicture;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.recognition.contract.PossibleMatchFound;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** Where possible matches become alerts. One person who is found again while an alert about them is open adds to it. */
@Stateless
@PermitAll // Reached by events of camera workers alone, which have no user.
public class AlertIntake {
    @Inject
    private AlertStore alerts;

    @Inject
    private SealedLists watchlists;

    @Inject
    private Clock clock;

    @Inject
    private Event<AlertRaised> raised;

    public void on(@Observes PossibleMatchFound match) {
        if (watchlists.entry(match.entryId()).isEmpty()) {
            return; // Withdrawn a moment ago: the gallery may not know yet, but this person is no longer sought.
        }
        Optional<Alert> open = alerts.openFor(match.deploymentId(), match.entryId());
        if (open.isPresent()) {
            open.get().seenAgain();
            return;
        }
        Alert alert = new Alert(match, clock.instant());
        alerts.keep(alert);
        alerts.keep(new AlertPicture(alert.id(), pictureOf(match)));
        alerts.lockedCounts(match.deploymentId()).raised();
        raised.fire(new AlertRaised(Auditable.SYSTEM, alert.id(), match.deploymentId(), match.cameraId()));
    }

    private static byte[] pictureOf(PossibleMatchFound match) {
        try (ByteArrayOutputStream picture = new ByteArrayOutputStream()) {
            match.crop().open(picture);
            return picture.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The probe's picture could not be taken over", e);
        }
    }
}
