package uk.police.lfr.vision.quality;

import java.util.EnumSet;
import java.util.Set;

/**
 * How much light, and how even, a face must have; the same for probe and reference.
 *
 * @param minRange least difference between the darkest and the brightest of the inner face, of 255
 * @param maxBurnt largest share of the inner face at the camera's limit
 * @param maxUneven largest difference of the halves over their sum
 */
public record LightLimits(float minRange, float maxBurnt, float maxUneven) {
    /** From the table of light in docs/developers/vision.md: LFW, light reduced and raised step by step (2026). */
    static final LightLimits MEASURED = new LightLimits(8, 0.6f, 0.35f);

    Set<QualityLabel> wrongWith(FaceLight light) {
        Set<QualityLabel> labels = EnumSet.noneOf(QualityLabel.class);
        if (light.burnt() > maxBurnt) {
            labels.add(QualityLabel.OVER_EXPOSED);
        } else if (light.range() < minRange) {
            labels.add(QualityLabel.UNDER_EXPOSED);
        }
        if (light.uneven() > maxUneven) {
            labels.add(QualityLabel.UNEVENLY_LIT);
        }
        return labels;
    }
}
