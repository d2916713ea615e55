package uk.police.lfr.vision.quality;

import java.util.EnumSet;
import java.util.Set;

/**
 * How much light, and how even, a face should have; the same for probe and reference. Sources: the table of light in
 * docs/developers/vision.md (LFW, 200 people, light reduced and raised step by step, 2026).
 *
 * @param minRange least difference between the darkest and the brightest of the inner face, of 255, before people are
 *     told. At a quarter of the light (median 30) one in ten was no longer found; 99 of 100 of the pictures as they are
 *     have 67 or more
 * @param maxBurnt largest share of the inner face at the camera's limit that is compared. Between three and four times
 *     the light (medians .77 and .86) recognition falls from 24 to 8 %; 99 of 100 pictures as they are have .04 or less
 * @param maxUneven largest difference of the halves over their sum before people are told: 1 % of the pictures as they
 *     are have more, and nine in ten of those with one side at a quarter of the light
 */
public record LightLimits(float minRange, float maxBurnt, float maxUneven) {
    static final LightLimits MEASURED = new LightLimits(25, 0.8f, 0.35f);

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
