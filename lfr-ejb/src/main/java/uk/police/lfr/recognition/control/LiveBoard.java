package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.LeaseRegister;
import uk.police.lfr.recognition.contract.CameraStatus;
import uk.police.lfr.recognition.contract.LiveFigures;

/** What the console shows of the sessions on this node. */
@Dependent
public class LiveBoard {
    @Inject
    private SessionBoard sessions;

    @Inject
    private TallyStore tallies;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private LeaseRegister leases;

    @Inject
    private Clock clock;

    /** All cameras of a deployment; those that nobody reads are stopped. */
    public List<CameraStatus> cameras(long deploymentId) {
        return sessions.session(deploymentId)
                .map(RecognitionSession::statuses)
                .orElseGet(() -> deployments.cameras(deploymentId).stream()
                        .map(camera -> CameraStatus.stopped(camera.id(), camera.name(), clock.instant()))
                        .toList());
    }

    public LiveFigures figures(long deploymentId) {
        Optional<RecognitionSession> session = sessions.session(deploymentId);
        List<CameraStatus> cameras = session.map(RecognitionSession::statuses).orElse(List.of());
        return new LiveFigures(
                deploymentId,
                session.map(RecognitionSession::holds).orElse(false),
                tallies.of(deploymentId).facesScanned(),
                session.map(RecognitionSession::listed).orElse(0),
                cameras.stream().mapToDouble(CameraStatus::capturedPerSecond).sum(),
                cameras.stream().mapToDouble(CameraStatus::analysedPerSecond).sum(),
                cameras.stream().mapToDouble(CameraStatus::droppedPerSecond).sum(),
                cameras.stream().mapToLong(CameraStatus::latencyMillis).max().orElse(0),
                leases.status(deploymentId),
                deployments.authorityEnds(deploymentId));
    }

    /** @return false where there is no picture now */
    public boolean writePicture(long deploymentId, long cameraId, String viewer, OutputStream out) throws IOException {
        Optional<RecognitionSession> session = sessions.session(deploymentId).filter(running -> running.has(cameraId));
        return session.isPresent() && session.get().writePicture(cameraId, viewer, out);
    }
}
