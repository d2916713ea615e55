package uk.police.lfr.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.recognition.contract.CameraMeasured;
import uk.police.lfr.recognition.contract.CameraReadiness;
import uk.police.lfr.recognition.contract.CameraReading;
import uk.police.lfr.recognition.control.CameraLook;
import uk.police.lfr.recognition.control.MeasuredReadiness;
import uk.police.lfr.recognition.control.ReadingStore;

/** Where those on the ground have cameras measured before a day begins, beside what they have seen themselves. */
@Stateless
@RolesAllowed({Roles.ENGINEER, Roles.BRONZE, Roles.OPERATOR})
public class CameraCheckDesk {
    /** Authorised and not yet live: nobody turns on a camera without authority, and live ones are on the console. */
    private static final Set<DeploymentState> BEFORE_LIVE = EnumSet.of(
            DeploymentState.AUTHORISED,
            DeploymentState.ANNOUNCED,
            DeploymentState.NOTICE_WITHHELD,
            DeploymentState.WATCHLIST_SEALED,
            DeploymentState.READY);

    @Inject
    private CameraLook look;

    @Inject
    private ReadingStore readings;

    @Inject
    private MeasuredReadiness readiness;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private Transactions transactions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<CameraMeasured> measured;

    /**
     * Reads a camera for some seconds. Nobody is compared and no picture is kept. Without a transaction, since it takes
     * so long; the reading is kept in one of its own.
     *
     * @throws WrongState not authorised, or live already
     * @throws InvalidInput no camera of this deployment
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CameraReading measure(long deploymentId, long cameraId) {
        LeasedCamera camera = transactions.inNew(() -> planned(deploymentId, cameraId));
        CameraReading reading = look.read(deploymentId, camera, caller.name());
        transactions.runInNew(() -> {
            readings.keep(deploymentId, reading);
            measured.fire(new CameraMeasured(caller.name(), deploymentId, reading));
        });
        return reading;
    }

    private LeasedCamera planned(long deploymentId, long cameraId) {
        if (!BEFORE_LIVE.contains(deployments.view(deploymentId).state())) {
            throw new WrongState("camera.not_now", deploymentId);
        }
        return deployments.cameras(deploymentId).stream()
                .filter(camera -> camera.id() == cameraId)
                .findFirst()
                .map(camera -> deployments.opened(deploymentId, camera))
                .orElseThrow(() -> new InvalidInput("camera", "camera.unknown"));
    }

    /** The planned cameras with their newest reading of today. */
    @RolesAllowed({Roles.ENGINEER, Roles.BRONZE, Roles.OPERATOR, Roles.SILVER})
    public List<CameraReadiness> today(long deploymentId) {
        return readiness.on(deploymentId, ForceTime.date(clock.instant()));
    }
}
