package uk.police.lfr.web.operations.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.Json;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.contract.AlertRaised;
import uk.police.lfr.recognition.contract.CameraStateChanged;
import uk.police.lfr.recognition.contract.FiguresChanged;

/** Turns the capabilities' events into news for the open consoles: a kind and an id. */
@ApplicationScoped
public class ConsoleNews {

    @Inject
    private OpenConsoles consoles;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AlertRaised raised) {
        tell(raised.deploymentId(), "alertRaised", raised.alertId());
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AlertChanged changed) {
        tell(changed.deploymentId(), "alertChanged", changed.alertId());
    }

    void on(@Observes CameraStateChanged changed) {
        tell(changed.deploymentId(), "cameraChanged", changed.cameraId());
    }

    void on(@Observes FiguresChanged changed) {
        tell(changed.deploymentId(), "figuresChanged", changed.deploymentId());
    }

    private void tell(long deploymentId, String kind, long id) {
        consoles.tell(
                deploymentId,
                Json.createObjectBuilder()
                        .add("kind", kind)
                        .add("id", id)
                        .build()
                        .toString());
    }
}
