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
    private TemplateLifetimes lifetimes = TemplateLifetimes.NONE;

    void found(int count) {
        detections = count;
    }

    void verified(FaceQuality quality) {
        verified++;
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

    void zeroed(TemplateLifetimes lived) {
        lifetimes = lifetimes.plus(lived);
    }

    FrameTally tally() {
        return new FrameTally(detections, verified, scanned, comparisons, lifetimes, Map.copyOf(dropped));
    }
}
