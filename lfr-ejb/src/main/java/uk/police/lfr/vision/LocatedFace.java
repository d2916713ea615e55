package uk.police.lfr.vision;

/**
 * A face that the landmarker confirmed.
 *
 * @param box the detector's box, in frame pixels
 * @param landmarks the five points, in frame pixels
 * @param faceWidthPx width of the box as the landmarker refined it, the measure that every size limit refers to
 * @param score how sure the landmarker is that this is a face, 0 to 1; says nothing about who it is
 */
public record LocatedFace(FaceBox box, Landmarks landmarks, float faceWidthPx, float score) {}
