package uk.police.lfr.recognition.control;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.recognition.contract.CameraState;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.pipeline.Cadence;
import uk.police.lfr.vision.source.SourceException;
import uk.police.lfr.vision.source.SourceFault;

/**
 * Reads one camera into its slot until it is stopped. A camera that fails or falls silent is opened anew, with growing
 * pauses; its state says so meanwhile. Who runs it looks in with {@link #endIfStuck()}.
 */
final class CameraReader implements Runnable {
    /** A call ends by itself 4 s after it began to connect or 3 s after a picture; this one has missed its own end. */
    static final Duration LONGEST_CALL = Duration.ofSeconds(10);

    private static final String ENDED = "The camera did not answer, and the call was ended";

    private static final System.Logger LOG = System.getLogger(CameraReader.class.getName());

    private final LeasedCamera camera;
    private final Function<Predicate<Instant>, FrameSource> opening;
    private final FrameSlot slot;
    private final CameraGauge gauge;
    private final TallyBook tallies;
    private final Cadence cadence;
    private final BackOff backOff;
    private final Consumer<SourceException> forbidden;
    private final LongSupplier nanos;

    private volatile boolean stopped;
    private volatile FrameSource source;
    private volatile long calledAtNanos;
    private volatile boolean ended;
    private boolean told;

    /**
     * @param opening a new connection, which asks for each picture whether it is wanted
     * @param forbidden hears once when the camera turns out to be where no camera may be
     * @param nanos the clock that nobody can set
     */
    CameraReader(
            LeasedCamera camera,
            Function<Predicate<Instant>, FrameSource> opening,
            FrameSlot slot,
            CameraGauge gauge,
            TallyBook tallies,
            Cadence cadence,
            BackOff backOff,
            Consumer<SourceException> forbidden,
            LongSupplier nanos) {
        this.camera = camera;
        this.opening = opening;
        this.slot = slot;
        this.gauge = gauge;
        this.tallies = tallies;
        this.cadence = cadence;
        this.backOff = backOff;
        this.forbidden = forbidden;
        this.nanos = nanos;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                readUntilItBreaks();
                pauseBeforeNextTry();
            } catch (InterruptedException e) {
                stopped = true;
                Thread.currentThread().interrupt();
            }
        }
        gauge.stopped();
    }

    private void readUntilItBreaks() {
        gauge.connecting();
        calledAtNanos = nanos.getAsLong();
        try (FrameSource opened = opening.apply(this::captured)) {
            source = opened;
            Frame frame;
            while (!stopped && (frame = opened.next()) != null) {
                handOn(frame);
            }
        } catch (SourceException fault) {
            broke(fault.fault() == SourceFault.SILENT ? CameraState.SILENT : CameraState.UNREACHABLE, fault);
            tellIfForbidden(fault);
        } catch (VisionException fault) {
            broke(CameraState.UNREACHABLE, fault);
        } finally {
            source = null;
            ended = false;
        }
    }

    /** Of every picture that came; whether it is one to be looked at. */
    private boolean captured(Instant at) {
        calledAtNanos = nanos.getAsLong();
        tallies.captured();
        gauge.pictured();
        backOff.picture();
        told = false;
        return cadence.due(at);
    }

    private void handOn(Frame frame) {
        if (slot.put(frame)) {
            gauge.dropped.count();
            tallies.shed();
        }
    }

    private void broke(CameraState state, VisionException fault) {
        if (!stopped) {
            gauge.broke(ended ? CameraState.SILENT : state, ended ? ENDED : fault.getMessage());
            LOG.log(System.Logger.Level.WARNING, "Camera {0} of {1}: {2}", camera.id(), state, fault.getMessage());
        }
    }

    /** Once, since it is tried again every few seconds. */
    private void tellIfForbidden(SourceException fault) {
        if (fault.fault() == SourceFault.FORBIDDEN && !told && !stopped) {
            told = true;
            forbidden.accept(fault);
        }
    }

    private synchronized void pauseBeforeNextTry() throws InterruptedException {
        if (!stopped) {
            Duration pause = backOff.pause();
            gauge.pausing(pause);
            wait(pause.toMillis());
        }
    }

    /**
     * Ends a call that has missed its own end, so that the camera is opened anew. Returns at once, on whatever thread.
     */
    void endIfStuck() {
        FrameSource open = source;
        if (open != null && nanos.getAsLong() - calledAtNanos > LONGEST_CALL.toNanos()) {
            calledAtNanos = nanos.getAsLong();
            ended = true;
            LOG.log(System.Logger.Level.ERROR, "Camera {0}: a call did not end in time and is ended", camera.id());
            open.close();
        }
    }

    /** Ends a read or a pause in progress; returns at once. */
    void stop() {
        stopped = true;
        FrameSource open = source;
        if (open != null) {
            open.close();
        }
        synchronized (this) {
            notifyAll();
        }
    }
}
