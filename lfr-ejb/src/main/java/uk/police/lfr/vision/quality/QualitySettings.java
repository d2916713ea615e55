package uk.police.lfr.vision.quality;

/**
 * The limits of the quality gate.
 *
 * @param minFacePx narrowest face that is compared
 * @param fullDetailPx below this a face is compared but labelled {@link QualityLabel#LOW_DETAIL}
 * @param minSharpness see {@link Sharpness}
 * @param maxYaw nose offset over eye distance, either way
 * @param maxRollDegrees either way
 * @param minInside least share of the face box that lies inside the frame
 * @param light of the face's light
 * @param cover of what may cover it; judged only in pictures that are otherwise good, since blur and shadow hide eyes, too
 */
public record QualitySettings(
        float minFacePx,
        float fullDetailPx,
        float minSharpness,
        float maxYaw,
        float maxRollDegrees,
        float minInside,
        LightLimits light,
        CoverLimits cover) {
    /** From this width on the models study found matching sound (LFW shrunk, 2026, section 3). */
    private static final float FULL_DETAIL_PX = 40;

    /** Keeps what still matches and drops what does not: LFW blurred step by step (2026, docs/developers/vision.md). */
    private static final float PROBE_SHARPNESS = 1.2f;

    /** Twice as strict: a blurred reference would stay blurred for every passer-by. */
    private static final float REFERENCE_SHARPNESS = 2.5f;

    /** About profile (models study, 2026, section 4). */
    private static final float PROBE_YAW = 0.35f;

    /** A reference should face the camera; passport rules ask for more. */
    private static final float REFERENCE_YAW = 0.25f;

    /** Up to 30 degrees were measured without loss; alignment turns the face upright (models study, section 3). */
    private static final float ROLL_DEGREES = 35;

    private static final float INSIDE = 0.9f;

    /** @param minFacePx of the embedder's descriptor, for faces seen by a camera */
    public static QualitySettings forProbes(int minFacePx) {
        return new QualitySettings(
                minFacePx,
                FULL_DETAIL_PX,
                PROBE_SHARPNESS,
                PROBE_YAW,
                ROLL_DEGREES,
                INSIDE,
                LightLimits.MEASURED,
                CoverLimits.MEASURED);
    }

    /** @param minFacePx of the embedder's descriptor, for reference pictures */
    public static QualitySettings forReferences(int minFacePx) {
        return new QualitySettings(
                minFacePx,
                minFacePx,
                REFERENCE_SHARPNESS,
                REFERENCE_YAW,
                ROLL_DEGREES,
                INSIDE,
                LightLimits.MEASURED,
                CoverLimits.MEASURED);
    }
}
