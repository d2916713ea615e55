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
 */
public record QualitySettings(
        float minFacePx, float fullDetailPx, float minSharpness, float maxYaw, float maxRollDegrees, float minInside) {}
