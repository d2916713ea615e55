package uk.police.lfr.vision;

import java.util.List;

/** Finds faces in a frame. Thread-safe: several cameras share one. */
public interface FaceDetector {
    /**
     * Every face found in the whole frame, doubles removed, best score first. The frame is only read.
     *
     * @return unverified boxes in frame pixels; empty where there is none
     */
    List<DetectedFace> detect(Frame frame);
}
