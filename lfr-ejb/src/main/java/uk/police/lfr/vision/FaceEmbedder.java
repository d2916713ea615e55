package uk.police.lfr.vision;

/** Turns one aligned face into a template. Thread-safe. */
public interface FaceEmbedder {
    /**
     * Aligns the face by its five points and computes its template. The frame is only read.
     *
     * @return a template of the engine's version that the caller closes
     */
    FaceTemplate embed(Frame frame, Landmarks landmarks);
}
