package uk.police.lfr.recognition.control;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Future;
import uk.police.lfr.recognition.contract.CameraStatus;

/** One camera of a session: its reader, its worker and what lies between them. */
final class CameraLine implements AutoCloseable {
    private final FrameSlot slot;
    private final CameraReader reader;
    private final CameraWorker worker;
    private final CameraGauge gauge;
    private final LatestPicture picture;
    private Future<?> working;

    CameraLine(FrameSlot slot, CameraReader reader, CameraWorker worker, CameraGauge gauge, LatestPicture picture) {
        this.slot = slot;
        this.reader = reader;
        this.worker = worker;
        this.gauge = gauge;
        this.picture = picture;
    }

    void start(ManagedExecutorService executor) {
        executor.execute(reader);
        working = executor.submit(worker);
    }

    /** Whether its worker has ended, by lease or by fault. */
    boolean ended() {
        return working != null && working.isDone();
    }

    CameraStatus status() {
        return gauge.status();
    }

    boolean writePicture(OutputStream out) throws IOException {
        return picture.write(out);
    }

    /** Stops reading and wipes what is held. The worker ends by its lease. */
    @Override
    public void close() {
        reader.stop();
        slot.close();
        picture.close();
    }
}
