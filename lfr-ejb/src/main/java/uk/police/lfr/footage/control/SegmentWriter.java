package uk.police.lfr.footage.control;

import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.footage.contract.RecordingObstacle;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.live.PrivacyMask;
import uk.police.lfr.vision.source.CodedPicture;
import uk.police.lfr.vision.source.FormatWatch;
import uk.police.lfr.vision.source.PictureRecoder;
import uk.police.lfr.vision.source.StreamFormat;

/**
 * Records one connection to a camera, from its first key picture to its end, as segments. What fails costs pictures,
 * never the recording as a whole: it is tried again at a later key picture.
 */
final class SegmentWriter implements Runnable {
    private static final System.Logger LOG = System.getLogger(SegmentWriter.class.getName());
    private static final long TRY_AGAIN_AFTER_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final RecordedCamera camera;
    private final PictureQueue queue;
    private final StreamFormat announced;
    private final RecordingParts parts;
    private final Consumer<RecordingObstacle> report;
    private PrivacyMask covered;
    private PictureRecoder burning;
    private OpenSegment open;
    private int lost;
    private boolean failedBefore;
    private long failedNanos;

    SegmentWriter(
            RecordedCamera camera,
            PictureQueue queue,
            StreamFormat announced,
            RecordingParts parts,
            Consumer<RecordingObstacle> report) {
        this.camera = camera;
        this.queue = queue;
        this.announced = announced;
        this.parts = parts;
        this.report = report;
    }

    @Override
    public void run() {
        try (FormatWatch watch = new FormatWatch(announced)) {
            PictureQueue.Queued next = queue.take();
            while (next != null) {
                take(next, watch);
                next = queue.take();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unforeseen) {
            failed(RecordingObstacle.FAULT, unforeseen, System.nanoTime());
        } finally {
            guarded(this::finish, System.nanoTime());
            stopBurning();
        }
    }

    private void take(PictureQueue.Queued queued, FormatWatch watch) {
        lost += queued.lostBefore();
        CodedPicture picture = queued.picture();
        boolean afterLoss = queued.lostBefore() > 0;
        follow(parts.neverRecord().get(), picture.arrivedNanos());
        if (covered.coversNothing()) {
            record(picture, watch::at, afterLoss);
        } else {
            guarded(() -> burn(picture, watch, afterLoss), picture.arrivedNanos());
        }
    }

    /** Other zones than before: nothing more is kept until the next key picture, from which they are covered. */
    private void follow(PrivacyMask now, long nanos) {
        if (now != covered) {
            guarded(this::finish, nanos);
            stopBurning();
            covered = now;
        }
    }

    private void stopBurning() {
        if (burning != null) {
            burning.close();
            burning = null;
        }
    }

    /** What must not be recorded is covered before anything is kept; what cannot be decoded is not kept at all. */
    private void burn(CodedPicture picture, FormatWatch watch, boolean afterLoss) {
        if (burning == null) {
            if (!picture.key()) {
                lost++;
                return;
            }
            burning = new PictureRecoder(watch.at(picture), covered::draw);
        }
        burning.pass(picture).forEach(covered -> record(covered, key -> burning.format(), afterLoss));
    }

    private void record(CodedPicture picture, Function<CodedPicture, StreamFormat> format, boolean afterLoss) {
        guarded(
                () -> {
                    if (picture.key()) {
                        cutBefore(picture, format.apply(picture), afterLoss);
                    }
                    if (open == null) {
                        lost++;
                        return;
                    }
                    open.add(picture, parts.limits().clockStep());
                    if (open.endsNow(parts.limits())) {
                        finish();
                    }
                },
                picture.arrivedNanos());
    }

    private void cutBefore(CodedPicture key, StreamFormat format, boolean afterLoss) {
        if (open != null && (afterLoss || open.endsBefore(key, format, parts.limits()))) {
            finish();
        }
        if (open == null && mayTryAt(key.arrivedNanos())) {
            begin(key, format);
        }
    }

    private boolean mayTryAt(long nanos) {
        return !failedBefore || nanos - failedNanos >= TRY_AGAIN_AFTER_NANOS;
    }

    private void begin(CodedPicture key, StreamFormat format) {
        if (!parts.space().hasRoom()) {
            failedBefore = true;
            failedNanos = key.arrivedNanos();
            report.accept(RecordingObstacle.NO_SPACE);
            return;
        }
        open = OpenSegment.begin(
                parts.records().begin(camera, key.arrivedAt()), key, format, parts.records(), parts.files());
        open.lost(lost);
        lost = 0;
        failedBefore = false;
        report.accept(RecordingObstacle.NONE);
    }

    private void finish() {
        if (open != null) {
            OpenSegment last = open;
            last.complete();
            open = null;
        }
    }

    private void guarded(Runnable step, long nanos) {
        try {
            step.run();
        } catch (VisionException unrecordable) {
            failed(RecordingObstacle.UNRECORDABLE, unrecordable, nanos);
        } catch (UncheckedIOException disk) {
            failed(RecordingObstacle.FAULT, disk, nanos);
        } catch (RuntimeException vaultOrDatabase) {
            failed(RecordingObstacle.FAULT, vaultOrDatabase, nanos);
        }
    }

    private void failed(RecordingObstacle obstacle, RuntimeException fault, long nanos) {
        LOG.log(System.Logger.Level.ERROR, "Recording of " + camera + " broke off and will be tried again", fault);
        failedBefore = true;
        failedNanos = nanos;
        lost++;
        OpenSegment broken = open;
        open = null;
        report.accept(obstacle);
        if (broken != null) {
            try {
                broken.interrupt();
            } catch (RuntimeException databaseToo) {
                // The row stays open and is closed by the sweep of leftovers.
                LOG.log(System.Logger.Level.ERROR, "Segment of " + camera + " could not be closed", databaseToo);
            }
        }
    }
}
