package uk.police.lfr.vision;

import java.util.Optional;

/** Says whether a detector's box holds a face, and where its five points are. Thread-safe. */
public interface FaceLandmarker {
    /**
     * Verifies one box. The frame is only read.
     *
     * @return the face with its points, or empty where the box holds none
     */
    Optional<LocatedFace> locate(Frame frame, DetectedFace detected);
}
