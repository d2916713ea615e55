package uk.police.lfr.recognition.control;

import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.recognition.contract.CameraState;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.pipeline.Cadence;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.SourceException;
import uk.police.lfr.vision.source.SourceFault;
import uk.police.lfr.vision.source.SourceSettings;

/**
 * Reads one camera into its slot until it is stopped. A camera that fails or falls silent is opened anew, with growing
 * pauses; its state says so meanwhile. Whoever taps the camera hears each connection's pictures as they came.
 */
final class CameraReader implements Runnable {
    private static final System.Logger LOG = System.getLogger(CameraReader.class.getName());

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final LeasedCamera camera;
    private final FrameSources sources;
    private final FrameSlot slot;
    private final CameraGauge gauge;
    private final TallyBook tallies;
    private final PacketTap tap;
    private final Cadence cadence;

    private volatile boolean stopped;
    private volatile FrameSource source;
    private Duration pause = FIRST_PAUSE;

    CameraReader(
            LeasedCamera camera,
            FrameSources sources,
            FrameSlot slot,
            CameraGauge gauge,
            TallyBook tallies,
            PacketTap tap,
            double detectionsPerSecond) {
        this.camera = camera;
        this.sources = sources;
        this.slot = slot;
        this.gauge = gauge;
        this.tallies = tallies;
        this.tap = tap;
        this.cadence = new Cadence(detectionsPerSecond);
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
        gauge.become(CameraState.STOPPED, "");
    }

    private void readUntilItBreaks() {
        gauge.connecting();
        CameraAddress address = CameraAddress.parse(camera.address());
        try (FrameSource opened = sources.open(address, SourceSettings.live(), tap, this::captured)) {
            source = opened;
            Frame frame;
            while (!stopped && (frame = opened.next()) != null) {
                handOn(frame);
            }
        } catch (SourceException fault) {
            broke(fault.fault() == SourceFault.SILENT ? CameraState.SILENT : CameraState.UNREACHABLE, fault);
        } catch (VisionException fault) {
            broke(CameraState.UNREACHABLE, fault);
        } finally {
            source = null;
        }
    }

    /** Of every picture that came; whether it is one to be looked at. */
    private boolean captured(Instant at) {
        gauge.captured.count();
        tallies.captured();
        gauge.become(CameraState.LIVE, "");
        pause = FIRST_PAUSE;
        return cadence.due(at);
    }

    private void handOn(Frame frame) {
        if (slot.put(frame)) {
            gauge.dropped.count();
        }
    }

    private void broke(CameraState state, VisionException fault) {
        if (!stopped) {
            gauge.become(state, fault.getMessage());
            LOG.log(System.Logger.Level.WARNING, "Camera {0} of {1}: {2}", camera.id(), state, fault.getMessage());
        }
    }

    private synchronized void pauseBeforeNextTry() throws InterruptedException {
        if (!stopped) {
            wait(pause.toMillis());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
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
