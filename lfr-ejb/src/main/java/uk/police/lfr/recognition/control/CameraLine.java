package uk.police.lfr.recognition.control;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.police.lfr.recognition.contract.CameraStatus;

/** One camera of a session: its reader, its worker and what lies between them. */
final class CameraLine implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CameraLine.class.getName());

    /** Decoding or looking at one frame takes a fraction of a second; a connection attempt ends at once when closed. */
    private static final Duration LONGEST_FRAME = Duration.ofSeconds(10);

    private final FrameSlot slot;
    private final CameraReader reader;
    private final CameraWorker worker;
    private final CameraGauge gauge;
    private final LatestPicture picture;
    private Future<?> reading;
    private Future<?> working;

    CameraLine(FrameSlot slot, CameraReader reader, CameraWorker worker, CameraGauge gauge, LatestPicture picture) {
        this.slot = slot;
        this.reader = reader;
        this.worker = worker;
        this.gauge = gauge;
        this.picture = picture;
    }

    void start(ManagedExecutorService executor) {
        reading = executor.submit(reader);
        working = executor.submit(worker);
    }

    /** Whether its worker has ended, by lease or by fault. */
    boolean ended() {
        return working != null && working.isDone();
    }

    /** To be called each second or so. */
    void watch() {
        reader.endIfStuck();
    }

    CameraStatus status() {
        return gauge.status();
    }

    boolean writePicture(String viewer, OutputStream out) throws IOException {
        return picture.write(viewer, out);
    }

    /**
     * Stops reading, waits for reader and worker to leave their last frame, and wipes what is held. The worker ends by
     * its lease, which the session has given up before.
     */
    @Override
    public void close() {
        reader.stop();
        slot.close();
        if (working == null) {
            worker.discard();
        }
        awaitEnd(working);
        awaitEnd(reading);
        picture.close();
    }

    /** The natives that a thread is in must not be freed under it. */
    private static void awaitEnd(Future<?> task) {
        try {
            if (task != null) {
                task.get(LONGEST_FRAME.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException | TimeoutException unusual) {
            LOG.log(System.Logger.Level.ERROR, "A camera's thread did not end as it should", unusual);
        }
    }
}
