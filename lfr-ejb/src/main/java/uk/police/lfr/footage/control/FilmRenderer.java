package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.footage.contract.RenderReport;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.live.BystanderVeil;
import uk.police.lfr.vision.live.PrivacyMask;
import uk.police.lfr.vision.source.RecordedFilm;

/**
 * Makes the film that a person may see out of encrypted segments: privacy zones covered, faces covered where asked, who
 * asked and when written into every picture. What cannot be read is left out and counted.
 */
@Dependent
public class FilmRenderer {
    private static final System.Logger LOG = System.getLogger(FilmRenderer.class.getName());

    @Inject
    private SegmentStore segments;

    @Inject
    private SegmentFiles files;

    @Inject
    private ZoneStore zones;

    @Inject
    private Transactions transactions;

    /** Part of what was asked for, faces as they are. */
    public RenderReport play(
            FootageRequest asked, Instant from, Instant to, int mostWidth, String mark, OutputStream target) {
        FootageRequest part =
                new FootageRequest(asked.deploymentId(), asked.cameraId(), from, to, asked.purpose(), asked.reason());
        return render(part, null, mostWidth, mark, target);
    }

    /**
     * @param veil null where faces stay as they are; closed by its owner
     * @param mostWidth wider pictures are shrunk
     * @param mark for the watermark, before the time
     */
    RenderReport render(FootageRequest asked, BystanderVeil veil, int mostWidth, String mark, OutputStream target) {
        List<FootageSegment> shown = transactions.inNew(
                () -> segments.between(asked.deploymentId(), asked.cameraId(), asked.from(), asked.to()));
        PrivacyMask mask = transactions.inNew(() -> zones.toShow(asked.deploymentId(), asked.cameraId()));
        int unreadable = 0;
        try (FinishedPictures finished = new FinishedPictures(mask, veil, mark, mostWidth, target)) {
            for (FootageSegment segment : shown) {
                unreadable += show(segment, asked.from(), asked.to(), finished) ? 0 : 1;
            }
            finished.rest();
            return new RenderReport(finished.count(), unreadable, veil == null ? 0 : veil.faces());
        }
    }

    /** @return whether all of it could be read */
    private boolean show(FootageSegment segment, Instant from, Instant to, FinishedPictures finished) {
        try (SeekableByteChannel plain = files.open(segment);
                RecordedFilm film = new RecordedFilm(plain, segment.startsAt())) {
            Frame frame = film.next();
            while (frame != null && frame.capturedAt().isBefore(to)) {
                if (frame.capturedAt().isBefore(from)) {
                    frame.close();
                } else {
                    finished.add(frame);
                }
                frame = film.next();
            }
            if (frame != null) {
                frame.close();
            }
            return !film.damaged();
        } catch (IOException | LfrException | VisionException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Segment " + segment.id() + " cannot be read", unreadable);
            return false;
        }
    }
}
