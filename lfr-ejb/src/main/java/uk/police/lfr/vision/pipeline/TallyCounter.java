package uk.police.lfr.vision.pipeline;

import java.util.EnumMap;
import java.util.Map;
import uk.police.lfr.vision.quality.FaceQuality;
import uk.police.lfr.vision.quality.QualityLabel;

/** Counts one frame. */
final class TallyCounter {
    private final Map<QualityLabel, Integer> dropped = new EnumMap<>(QualityLabel.class);
    private int detections;
    private int verified;
    private int scanned;
    private int comparisons;
    private Lifetimes lifetimes = Lifetimes.NONE;

    void found(int count) {
        detections = count;
    }

    void verified() {
        verified++;
    }

    void dropped(FaceQuality quality) {
        quality.labels().stream()
                .filter(QualityLabel::blocking)
                .forEach(label -> dropped.merge(label, 1, Integer::sum));
    }

    void compared(boolean first) {
        comparisons++;
        if (first) {
            scanned++;
        }
    }

    void zeroed(Lifetimes lived) {
        lifetimes = lifetimes.plus(lived);
    }

    FrameTally tally(Lifetimes crops) {
        return new FrameTally(detections, verified, scanned, comparisons, lifetimes, crops, Map.copyOf(dropped));
    }
}
