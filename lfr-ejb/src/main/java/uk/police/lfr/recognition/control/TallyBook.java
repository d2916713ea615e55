package uk.police.lfr.recognition.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.recognition.entity.TallyCount;
import uk.police.lfr.vision.pipeline.FrameTally;
import uk.police.lfr.vision.pipeline.Lifetimes;

/**
 * One camera's counts on their way to the database: at most two seconds of them are in memory, so a crash loses no
 * more. Written by the camera's worker; captured and shed frames are counted by its reader.
 */
final class TallyBook {
    private static final System.Logger LOG = System.getLogger(TallyBook.class.getName());

    private static final Duration KEEP_EVERY = Duration.ofSeconds(2);

    private final CurrentSegment segment;
    private final long cameraId;
    private final TallyStore store;
    private final LateTallies late;
    private final Transactions transactions;
    private final RecognitionMeters meters;
    private final Clock clock;
    private final Runnable kept;
    private final AtomicLong captured = new AtomicLong();
    private final AtomicLong shed = new AtomicLong();

    private TallyCount pending = TallyCount.NOTHING;
    /** The segment that the pending counts belong to. */
    private long counting;

    private Instant keepAt = Instant.EPOCH;

    TallyBook(
            CurrentSegment segment,
            long cameraId,
            TallyStore store,
            LateTallies late,
            Transactions transactions,
            RecognitionMeters meters,
            Clock clock,
            Runnable kept) {
        this.segment = segment;
        this.cameraId = cameraId;
        this.store = store;
        this.late = late;
        this.transactions = transactions;
        this.meters = meters;
        this.clock = clock;
        this.kept = kept;
        counting = segment.id();
    }

    void captured() {
        captured.incrementAndGet();
    }

    void shed() {
        shed.incrementAndGet();
        meters.shedFrame();
    }

    void count(FrameTally frame) {
        if (segment.id() != counting) {
            moveOn();
        }
        pending = pending.plus(new TallyCount(
                frame.facesScanned(),
                frame.detections(),
                frame.comparisons(),
                frame.templateLifetimes(),
                frame.cropLifetimes(),
                0,
                1,
                0));
    }

    /** Counts of the segment before that cannot be written yet keep their segment, and take these frames' with them. */
    private void moveOn() {
        keep();
        if (pending.equals(TallyCount.NOTHING)) {
            counting = segment.id();
        }
    }

    void analysed(Duration sinceFrame) {
        meters.analysed(sinceFrame);
    }

    void failed() {
        meters.failedFrame();
    }

    void keepIfDue() {
        if (!clock.instant().isBefore(keepAt)) {
            keep();
        }
    }

    /** At the worker's end: counts that cannot be written now are handed on to be written later. */
    void keepAtEnd() {
        keep();
        TallyCount left = pending.plus(frames(captured.getAndSet(0), shed.getAndSet(0)));
        pending = TallyCount.NOTHING;
        if (!left.equals(TallyCount.NOTHING)) {
            late.add(counting, cameraId, left);
        }
    }

    private static TallyCount frames(long captured, long shed) {
        return new TallyCount(0, 0, 0, Lifetimes.NONE, Lifetimes.NONE, captured, 0, shed);
    }

    /** Writes the counts down; counts that could not be written stay for the next time. */
    void keep() {
        keepAt = clock.instant().plus(KEEP_EVERY);
        long frames = captured.getAndSet(0);
        long passedOver = shed.getAndSet(0);
        TallyCount counted = pending.plus(frames(frames, passedOver));
        if (counted.equals(TallyCount.NOTHING)) {
            return;
        }
        try {
            transactions.runInNew(() -> store.add(counting, cameraId, counted));
            pending = TallyCount.NOTHING;
            meters.counted(counted);
            kept.run();
        } catch (RuntimeException fault) { // the database, or a server that is stopping
            captured.addAndGet(frames);
            shed.addAndGet(passedOver);
            LOG.log(System.Logger.Level.ERROR, "Counts of camera " + cameraId + " could not be kept yet", fault);
        }
    }
}
