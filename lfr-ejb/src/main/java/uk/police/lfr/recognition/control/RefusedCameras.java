package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.contract.CameraAddressRefused;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.vision.source.SourceException;

/** Tells that a camera was not connected to because of where it is: its name may have come to stand for another host. */
@Dependent
public class RefusedCameras {
    private static final System.Logger LOG = System.getLogger(RefusedCameras.class.getName());

    @Inject
    private Transactions transactions;

    @Inject
    private Event<CameraAddressRefused> refused;

    /** @param actor who wanted it read */
    void tell(String actor, long deploymentId, LeasedCamera camera, SourceException fault) {
        try {
            transactions.runInNew(() ->
                    refused.fire(new CameraAddressRefused(actor, deploymentId, camera.name(), fault.getMessage())));
        } catch (RuntimeException unwritten) {
            // The camera stays closed either way, and its reader must live.
            LOG.log(System.Logger.Level.ERROR, "A refused camera is not in the audit log", unwritten);
        }
    }
}
