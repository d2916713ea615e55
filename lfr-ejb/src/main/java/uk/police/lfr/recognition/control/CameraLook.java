package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.platform.boundary.CameraSites;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.recognition.contract.CameraReading;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.SourceException;
import uk.police.lfr.vision.source.SourceFault;
import uk.police.lfr.vision.source.SourceSettings;

/**
 * Measures what a camera gives before anything is live: reads it for some seconds, and looks at a few pictures for the
 * size of faces. Compares nobody, makes no template and keeps no picture.
 */
@Dependent
public class CameraLook {
    private static final System.Logger LOG = System.getLogger(CameraLook.class.getName());

    /** Long enough for a rate to a tenth and for somebody to walk through. */
    private static final Duration MEASURED = Duration.ofSeconds(4);

    private static final Duration BETWEEN_SAMPLES = Duration.ofMillis(500);

    @Inject
    private FaceModels models;

    @Inject
    private CameraSites sites;

    @Inject
    private RefusedCameras refused;

    @Inject
    private Clock clock;

    /** Takes a few seconds. A camera that gives no picture has a reading that says so. */
    public CameraReading read(long deploymentId, LeasedCamera camera, String by) {
        List<Frame> samples = new ArrayList<>();
        try (FrameSource source = new FrameSources(clock, sites.places())
                .open(CameraAddress.parse(camera.address()), SourceSettings.live())) {
            double rate = sample(source, samples);
            return samples.isEmpty() ? dark(camera, by) : looked(camera, by, rate, samples);
        } catch (VisionException fault) {
            if (fault instanceof SourceException source && source.fault() == SourceFault.FORBIDDEN) {
                refused.tell(by, deploymentId, camera, source);
            }
            LOG.log(System.Logger.Level.INFO, "Camera {0} cannot be measured: {1}", camera.id(), fault.getMessage());
            return dark(camera, by);
        } finally {
            samples.forEach(Frame::close);
        }
    }

    /** @return pictures a second */
    private static double sample(FrameSource source, List<Frame> samples) {
        int pictures = 0;
        Instant first = null;
        Instant last = null;
        Instant nextSample = Instant.MIN;
        for (Frame frame = source.next(); frame != null; frame = source.next()) {
            last = frame.capturedAt();
            first = first == null ? last : first;
            pictures++;
            if (last.isBefore(nextSample)) {
                frame.close();
            } else {
                samples.add(frame);
                nextSample = last.plus(BETWEEN_SAMPLES);
            }
            if (!last.isBefore(first.plus(MEASURED))) {
                break;
            }
        }
        double seconds = pictures < 2 ? 0 : Duration.between(first, last).toMillis() / 1000.0;
        return seconds == 0 ? 0 : (pictures - 1) / seconds;
    }

    private CameraReading looked(LeasedCamera camera, String by, double rate, List<Frame> samples) {
        List<LocatedFace> faces = samples.stream()
                .flatMap(frame -> models.engine().faces(frame).stream())
                .toList();
        double eyes = faces.stream()
                .mapToDouble(face -> face.landmarks().interEyePx())
                .max()
                .orElse(0);
        double light = samples.stream().mapToDouble(CameraLook::light).average().orElseThrow();
        Frame any = samples.get(0);
        return new CameraReading(
                camera.id(),
                by,
                clock.instant(),
                any.width(),
                any.height(),
                rate,
                faces.size(),
                (int) Math.round(eyes),
                (int) Math.round(light));
    }

    private CameraReading dark(LeasedCamera camera, String by) {
        return new CameraReading(camera.id(), by, clock.instant(), 0, 0, 0, 0, 0, 0);
    }

    /** Mean of the green channel, which carries most of what people see as brightness, of every 16th pixel. */
    private static double light(Frame frame) {
        long sum = 0;
        int count = 0;
        for (int at = 1; at < frame.width() * frame.height() * Frame.CHANNELS; at += 16 * Frame.CHANNELS) {
            sum += frame.pixels().get(at) & 0xFF;
            count++;
        }
        return (double) sum / count;
    }
}
