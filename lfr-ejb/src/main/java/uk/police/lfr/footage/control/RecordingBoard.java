package uk.police.lfr.footage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.footage.contract.RecordingObstacle;
import uk.police.lfr.footage.contract.RecordingStatus;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;

/** How the recordings of this node go; a camera that stops being recorded while it is watched is an incident. */
@ApplicationScoped
public class RecordingBoard {
    private static final System.Logger LOG = System.getLogger(RecordingBoard.class.getName());

    private final Map<RecordedCamera, RecordingStatus> statuses = new ConcurrentHashMap<>();

    @Inject
    private Transactions transactions;

    @Inject
    private Event<IncidentFound> incidents;

    public void goes(RecordedCamera camera, RecordingObstacle obstacle) {
        RecordingStatus before = statuses.get(camera);
        boolean recording = obstacle == RecordingObstacle.NONE;
        statuses.put(camera, new RecordingStatus(camera, recording, obstacle, before == null ? 0 : before.lost()));
        if (!recording && (before == null || before.obstacle() != obstacle)) {
            tell(camera, obstacle);
        }
    }

    public void lost(RecordedCamera camera) {
        statuses.merge(
                camera,
                new RecordingStatus(camera, false, RecordingObstacle.NONE, 1),
                (now, one) -> new RecordingStatus(camera, now.recording(), now.obstacle(), now.lost() + 1));
    }

    public void ended(RecordedCamera camera) {
        statuses.computeIfPresent(camera, (key, now) -> new RecordingStatus(camera, false, now.obstacle(), now.lost()));
    }

    public List<RecordingStatus> statuses(long deploymentId) {
        return statuses.values().stream()
                .filter(status -> status.camera().deploymentId() == deploymentId)
                .sorted(Comparator.comparing(status -> status.camera().cameraId()))
                .toList();
    }

    private void tell(RecordedCamera camera, RecordingObstacle obstacle) {
        try {
            transactions.runInNew(() -> incidents.fire(new IncidentFound(
                    "FOOTAGE_NOT_RECORDED",
                    "deployment/" + camera.deploymentId(),
                    "A camera is watched but not recorded.",
                    Facts.of("camera", camera.cameraId(), "obstacle", obstacle))));
        } catch (RuntimeException databaseToo) {
            LOG.log(System.Logger.Level.ERROR, "That " + camera + " is not recorded could not be told", databaseToo);
        }
    }
}
