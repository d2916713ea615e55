package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.channels.Channels;
import java.time.Clock;
import java.time.Duration;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.recognition.contract.PossibleMatchFound;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.pipeline.PossibleMatch;
import uk.police.lfr.vision.source.JpegEncoder;
import uk.police.lfr.vision.source.Region;

/** Hands a possible match on to whoever keeps alerts, and measures how long that took from the frame. */
@Dependent
public class MatchReport {
    /** Side-by-side view: shows no more. */
    private static final int WIDTH = 480;

    private static final int JPEG_QUALITY = 88;

    @Inject
    private Event<PossibleMatchFound> found;

    @Inject
    private RecognitionMeters meters;

    @Inject
    private Clock clock;

    /** Returns when the alert is stored. */
    void hand(PossibleMatch match, Lease lease, LeasedCamera camera, String templateVersion) {
        try (JpegEncoder encoder = new JpegEncoder(JPEG_QUALITY)) {
            Frame crop = match.crop();
            found.fire(new PossibleMatchFound(
                    lease.deploymentId(),
                    lease.watchlistId(),
                    camera.id(),
                    camera.name(),
                    match.trackId(),
                    match.entryId(),
                    match.score(),
                    lease.threshold(),
                    templateVersion,
                    match.capturedAt(),
                    out -> Channels.newChannel(out).write(encoder.encode(crop, Region.all(crop), WIDTH))));
        }
        meters.alertStored(Duration.between(match.capturedAt(), clock.instant()));
    }
}
