package uk.police.lfr.recognition.control;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.recognition.contract.CameraStatus;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;

/** A live deployment on this node: its lease, its gallery and its cameras. Closing wipes all of it. */
final class RecognitionSession implements AutoCloseable {
    private final LeaseHolder lease;
    private final Lease terms;
    private final CurrentSegment segment;
    private final CurrentGallery gallery;
    private final Supplier<Gallery> sealedList;
    private final Map<Long, CameraLine> cameras;

    /** @param terms the lease under which it was put together */
    RecognitionSession(
            LeaseHolder lease,
            Lease terms,
            CurrentSegment segment,
            CurrentGallery gallery,
            Supplier<Gallery> sealedList,
            Map<Long, CameraLine> cameras) {
        this.lease = lease;
        this.terms = terms;
        this.segment = segment;
        this.gallery = gallery;
        this.sealedList = sealedList;
        this.cameras = cameras;
    }

    void start(ManagedExecutorService executor) {
        cameras.values().forEach(camera -> camera.start(executor));
    }

    /** Renews the lease when due and looks after the readers. @return whether it holds and every worker is at work */
    boolean keepAlive() {
        lease.renewIfDue();
        cameras.values().forEach(CameraLine::watch);
        return lease.current().isPresent() && cameras.values().stream().noneMatch(CameraLine::ended);
    }

    LeaseHolder lease() {
        return lease;
    }

    Lease terms() {
        return terms;
    }

    CurrentSegment segment() {
        return segment;
    }

    boolean holds() {
        return lease.current().isPresent();
    }

    int listed() {
        return gallery.size();
    }

    /** Searches go on with the list as it is now; the old gallery is wiped after its last search. */
    void reloadGallery() {
        gallery.publish(sealedList.get());
    }

    List<CameraStatus> statuses() {
        return cameras.values().stream().map(CameraLine::status).toList();
    }

    boolean has(long cameraId) {
        return cameras.containsKey(cameraId);
    }

    boolean writePicture(long cameraId, String viewer, OutputStream out) throws IOException {
        return cameras.get(cameraId).writePicture(viewer, out);
    }

    @Override
    public void close() {
        lease.giveUp();
        cameras.values().forEach(CameraLine::close);
        gallery.close();
    }
}
