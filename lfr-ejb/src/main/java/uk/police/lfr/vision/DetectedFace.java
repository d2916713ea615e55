package uk.police.lfr.vision;

import java.util.Optional;

/**
 * What a detector found and nobody has verified yet.
 *
 * @param box where, in frame pixels
 * @param landmarks the five points, from detectors that give them
 */
public record DetectedFace(FaceBox box, Optional<Landmarks> landmarks) {}
