package uk.police.lfr.vision.pipeline;

import java.util.Map;
import uk.police.lfr.vision.quality.QualityLabel;

/**
 * What happened in one frame, as counts to be added up; all that remains of faces that did not match.
 *
 * @param detections boxes that the detector gave, verified or not
 * @param facesVerified of these, confirmed by the landmarker
 * @param facesScanned tracks compared with the watchlist for the first time: the published figure
 * @param comparisons searches of the watchlist, one per round of shots
 * @param templateLifetimes of the templates destroyed
 * @param cropLifetimes of the pictures of faces that were cut out to be compared, since the frame before
 * @param dropped verified faces that were to be compared and were not good enough, by what was wrong; one face may count
 *     under several
 */
public record FrameTally(
        int detections,
        int facesVerified,
        int facesScanned,
        int comparisons,
        Lifetimes templateLifetimes,
        Lifetimes cropLifetimes,
        Map<QualityLabel, Integer> dropped) {
    /** Templates destroyed. */
    public long templatesZeroed() {
        return templateLifetimes.total();
    }
}
