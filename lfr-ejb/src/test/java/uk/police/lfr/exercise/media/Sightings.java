package uk.police.lfr.exercise.media;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.vision.FaceTemplate;

/** What the engine made of the faces that the truth knows of. */
final class Sightings {
    private final Map<String, FaceTemplate> watchlist;
    private final Map<String, Float> best = new HashMap<>();
    private final Map<String, Float> wrong = new TreeMap<>();
    private int seen;
    private int missed;

    Sightings(Map<String, FaceTemplate> watchlist) {
        this.watchlist = watchlist;
    }

    void missed() {
        missed++;
    }

    void saw(String label, FaceTemplate probe) {
        seen++;
        watchlist.forEach((reference, template) -> {
            float similarity = template.similarity(probe);
            if (reference.equals(label)) {
                best.merge(label, similarity, Math::max);
            } else {
                wrong.merge(label + " as " + reference, similarity, Math::max);
            }
        });
    }

    double recall() {
        return (double) seen / (seen + missed);
    }

    float bestOf(String label) {
        return best.getOrDefault(label, -1f);
    }

    Map<String, Float> wrongAtOrAbove(float threshold) {
        Map<String, Float> alerts = new TreeMap<>(wrong);
        alerts.values().removeIf(similarity -> similarity < threshold);
        return alerts;
    }
}
