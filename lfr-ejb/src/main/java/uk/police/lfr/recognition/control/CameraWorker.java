package uk.police.lfr.recognition.control;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.gallery.GalleryRetired;
import uk.police.lfr.vision.pipeline.FacePipeline;
import uk.police.lfr.vision.pipeline.FrameAnalysis;
import uk.police.lfr.vision.pipeline.FrameTally;
import uk.police.lfr.vision.pipeline.PossibleMatch;

/**
 * Looks at one camera's newest frames while the lease holds, frame by frame. Without a lease it ends by itself; its
 * pipeline and the frame in its hands are wiped on the way out.
 */
final class CameraWorker implements Runnable {
    private static final System.Logger LOG = System.getLogger(CameraWorker.class.getName());

    private static final Duration WAIT_FOR_FRAME = Duration.ofMillis(500);

    /** A model that fails on so many frames in a row will not recover by itself. */
    private static final int FAILURES_IN_A_ROW = 50;

    private final LeasedCamera camera;
    private final LeaseHolder lease;
    private final FacePipeline pipeline;
    private final FrameSlot slot;
    private final CameraGauge gauge;
    private final LatestPicture picture;
    private final TallyBook tallies;
    private final MatchReport report;
    private final String templateVersion;
    private final Clock clock;

    private int failuresInARow;

    CameraWorker(
            LeasedCamera camera,
            LeaseHolder lease,
            FacePipeline pipeline,
            FrameSlot slot,
            CameraGauge gauge,
            LatestPicture picture,
            TallyBook tallies,
            MatchReport report,
            String templateVersion,
            Clock clock) {
        this.camera = camera;
        this.lease = lease;
        this.pipeline = pipeline;
        this.slot = slot;
        this.gauge = gauge;
        this.picture = picture;
        this.tallies = tallies;
        this.report = report;
        this.templateVersion = templateVersion;
        this.clock = clock;
    }

    @Override
    public void run() {
        try (pipeline) {
            Optional<Lease> held;
            while ((held = lease.current()).isPresent() && failuresInARow < FAILURES_IN_A_ROW) {
                try (Frame frame = slot.take(WAIT_FOR_FRAME)) {
                    if (frame == null) {
                        pipeline.rest();
                    } else if (lease.current().isPresent()) {
                        look(frame, held.get());
                    }
                }
                tallies.keepIfDue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (GalleryRetired ended) {
            LOG.log(System.Logger.Level.DEBUG, "Camera {0}: the gallery is closed", camera.id());
        } catch (RuntimeException | Error broken) {
            // Nobody asks the executor how a worker ended; said here, or nowhere.
            LOG.log(System.Logger.Level.ERROR, "Camera " + camera.id() + ": its worker ended by a fault", broken);
            throw broken;
        } finally {
            tallies.keepAtEnd();
        }
    }

    /** Wipes what a worker holds that was never run. */
    void discard() {
        pipeline.close();
    }

    private void look(Frame frame, Lease held) {
        gauge.taken(Duration.between(frame.capturedAt(), clock.instant()));
        try (FrameAnalysis analysis = pipeline.analyse(frame)) {
            failuresInARow = 0;
            analysis.possibleMatches().forEach(match -> hand(match, frame, analysis, held));
            FrameTally tally = analysis.tally();
            tallies.count(tally);
            picture.update(frame, analysis);
            Duration age = Duration.between(frame.capturedAt(), clock.instant());
            gauge.analysedIn(age);
            tallies.analysed(age);
        } catch (GalleryRetired ended) {
            throw ended;
        } catch (VisionException | IllegalStateException | jakarta.ejb.EJBException fault) {
            failed("a frame could not be looked at", fault);
        }
    }

    /** One match that cannot be stored takes none of the frame's others with it. */
    private void hand(PossibleMatch match, Frame frame, FrameAnalysis analysis, Lease held) {
        try {
            report.hand(match, frame, analysis, held, camera, templateVersion);
        } catch (IllegalStateException | jakarta.ejb.EJBException fault) {
            failed("a possible match could not be handed on", fault);
        }
    }

    private void failed(String what, RuntimeException fault) {
        failuresInARow++;
        tallies.failed();
        LOG.log(System.Logger.Level.ERROR, "Camera " + camera.id() + ": " + what, fault);
    }
}
