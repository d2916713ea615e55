package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.channels.Channels;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.recognition.contract.PossibleMatchFound;
import uk.police.lfr.recognition.contract.ProbeCrop;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.live.LivePicture;
import uk.police.lfr.vision.pipeline.FrameAnalysis;
import uk.police.lfr.vision.pipeline.PossibleMatch;
import uk.police.lfr.vision.source.JpegEncoder;
import uk.police.lfr.vision.source.Region;

/** Hands a possible match on to whoever keeps alerts. */
@Dependent
public class MatchReport {
    /** Side-by-side view: shows no more. */
    private static final int WIDTH = 480;

    /** Shows clothes, bag and company of the person whom officers look for in a crowd. */
    private static final int SCENE_WIDTH = 800;

    /** On each side, in widths and heights of the face: a person is seven to eight heads tall and three wide. */
    private static final float SURROUNDINGS = 4;

    private static final int JPEG_QUALITY = 88;

    private final LivePicture live = new LivePicture();

    @Inject
    private MatchDelivery delivery;

    /** Returns when the alert is stored. */
    void hand(
            PossibleMatch match,
            Frame frame,
            FrameAnalysis analysis,
            Lease lease,
            LeasedCamera camera,
            String templateVersion) {
        Frame scene = live.around(frame, analysis, match.trackId()).orElse(null);
        try (JpegEncoder encoder = new JpegEncoder(JPEG_QUALITY);
                scene) {
            Frame crop = match.crop();
            delivery.deliver(new PossibleMatchFound(
                    lease.deploymentId(),
                    lease.watchlistId(),
                    camera.id(),
                    camera.name(),
                    camera.group(),
                    match.trackId(),
                    match.entryId(),
                    match.score(),
                    lease.threshold(),
                    templateVersion,
                    match.capturedAt(),
                    match.quality().labels().stream().map(Enum::name).sorted().toList(),
                    picture(encoder, crop, Region.all(crop), WIDTH),
                    scene == null ? null : picture(encoder, scene, surroundings(scene, analysis, match), SCENE_WIDTH)));
        }
    }

    private static Region surroundings(Frame scene, FrameAnalysis analysis, PossibleMatch match) {
        FaceBox now = LivePicture.seen(analysis, match.trackId()).orElseThrow();
        return Region.around(now, SURROUNDINGS, scene);
    }

    private static ProbeCrop picture(JpegEncoder encoder, Frame frame, Region part, int mostWidth) {
        return out -> Channels.newChannel(out).write(encoder.encode(frame, part, mostWidth));
    }
}
