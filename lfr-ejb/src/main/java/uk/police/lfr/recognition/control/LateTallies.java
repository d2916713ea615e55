package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.recognition.entity.TallyCount;

/**
 * Counts of cameras whose worker ended while the database was away. They are numbers and no faces, and the published
 * figures would lack them: so they wait here until they can be written. Thread-safe.
 */
@ApplicationScoped
public class LateTallies {
    private final Queue<Late> waiting = new ConcurrentLinkedQueue<>();

    @Inject
    private TallyStore store;

    @Inject
    private Transactions transactions;

    @Inject
    private RecognitionMeters meters;

    private record Late(long segmentId, long cameraId, TallyCount counted) {}

    void add(long segmentId, long cameraId, TallyCount counted) {
        waiting.add(new Late(segmentId, cameraId, counted));
    }

    /** Writes what waits, each once; what cannot be written goes on waiting, and the fault comes out. */
    void keep() {
        for (Late next = waiting.peek(); next != null; next = waiting.peek()) {
            Late each = next;
            transactions.runInNew(() -> store.add(each.segmentId(), each.cameraId(), each.counted()));
            waiting.remove();
            meters.counted(each.counted());
        }
    }
}
