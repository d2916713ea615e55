package uk.police.lfr.footage.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.footage.contract.RecordingObstacle;
import uk.police.lfr.footage.contract.RecordingStatus;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.PacketTaps;
import uk.police.lfr.vision.source.StreamFormat;

/**
 * Records every camera that is read for a deployment, while it is read: footage begins and ends with recognition.
 * Thread-safe.
 */
@ApplicationScoped
public class Recorder implements PacketTaps {
    private static final long LONGEST_END_SECONDS = 10;

    private final Map<PictureQueue, Future<?>> running = new ConcurrentHashMap<>();

    @Inject
    private SegmentRecords records;

    @Inject
    private SegmentFiles files;

    @Inject
    private SpaceWatch space;

    @Inject
    private RecordingBoard board;

    @Inject
    private ZoneBoard zones;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/lfr-camera")
    private ManagedExecutorService executor;

    @Override
    public PacketTap of(long deploymentId, long cameraId, String cameraName) {
        return new CameraTap(new RecordedCamera(deploymentId, cameraId, cameraName), this);
    }

    PictureQueue begin(RecordedCamera camera, StreamFormat format) {
        PictureQueue queue = new PictureQueue();
        try {
            Future<?> writing = executor.submit(() -> write(camera, queue, format));
            running.put(queue, writing);
            if (writing.isDone()) {
                running.remove(queue);
            }
        } catch (RejectedExecutionException noThread) {
            queue.end();
            board.goes(camera, RecordingObstacle.FAULT);
        }
        return queue;
    }

    /** On the recording's own thread: the one that reads the camera asks no database. */
    private void write(RecordedCamera camera, PictureQueue queue, StreamFormat format) {
        try (ZoneBoard.Followed neverRecord = zones.follow(camera)) {
            RecordingParts parts = new RecordingParts(records, files, space, SegmentLimits.USUAL, neverRecord);
            new SegmentWriter(camera, queue, format, parts, obstacle -> board.goes(camera, obstacle)).run();
        } catch (RuntimeException zonesUnknown) {
            // Without knowing what must not be recorded, nothing is.
            board.goes(camera, RecordingObstacle.FAULT);
            throw zonesUnknown;
        } finally {
            queue.end();
            running.remove(queue);
        }
    }

    void lost(RecordedCamera camera) {
        board.lost(camera);
    }

    void end(RecordedCamera camera, PictureQueue queue) {
        queue.end();
        board.ended(camera);
    }

    public List<RecordingStatus> statuses(long deploymentId) {
        return board.statuses(deploymentId);
    }

    /** Finishes the segments of this node; waits for them a moment. */
    public void stopAll() {
        running.keySet().forEach(PictureQueue::end);
        running.values().forEach(Recorder::awaitEnd);
    }

    private static void awaitEnd(Future<?> writing) {
        try {
            writing.get(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException unusual) {
            System.getLogger(Recorder.class.getName())
                    .log(System.Logger.Level.ERROR, "A recording did not end as it should", unusual);
        }
    }
}
