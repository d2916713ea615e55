package uk.police.lfr.vision.quality;

import java.util.EnumSet;
import java.util.Set;

/**
 * From where on eyes or mouth count as hidden; the same for probe and reference. Sources: the table of covers in
 * docs/developers/vision.md (LFW, 200 people, drawn covers, 2026): 99 of 100 uncovered faces have .086 and .107 or more.
 *
 * @param minEyes see {@link FaceCover#eyes}
 * @param minMouth see {@link FaceCover#mouth}
 */
public record CoverLimits(float minEyes, float minMouth) {
    static final CoverLimits MEASURED = new CoverLimits(0.08f, 0.08f);

    Set<QualityLabel> wrongWith(FaceCover cover) {
        Set<QualityLabel> labels = EnumSet.noneOf(QualityLabel.class);
        if (cover.eyes() < minEyes) {
            labels.add(QualityLabel.EYES_HIDDEN);
        }
        if (cover.mouth() < minMouth) {
            labels.add(QualityLabel.MOUTH_HIDDEN);
        }
        return labels;
    }
}
