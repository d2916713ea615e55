package uk.police.lfr.vision.quality;

import java.util.EnumSet;
import java.util.Set;

/**
 * From where on eyes or mouth count as hidden; the same for probe and reference.
 *
 * @param minEyes see {@link FaceCover#eyes}
 * @param minMouth see {@link FaceCover#mouth}
 */
public record CoverLimits(float minEyes, float minMouth) {
    /** From the table of covers in docs/developers/vision.md: LFW with drawn covers (2026). */
    static final CoverLimits MEASURED = new CoverLimits(0.05f, 0.05f);

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
