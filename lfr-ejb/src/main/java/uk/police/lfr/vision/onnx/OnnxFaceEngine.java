package uk.police.lfr.vision.onnx;

import java.nio.file.Path;
import uk.police.lfr.vision.FaceEngine;

/** A {@link FaceEngine} on ONNX Runtime: one session per model, one thread per call. */
public abstract class OnnxFaceEngine implements FaceEngine {
    /**
     * Reads the profile's descriptors, verifies every weight file against its SHA-256 and loads the models.
     *
     * @param modelsDir holds {@code profiles/NAME.properties}, the descriptors and the weights
     * @param profile such as {@code clean}
     * @throws uk.police.lfr.vision.VisionException a file is missing, a descriptor is incomplete, or a hash differs; the
     *     message names the file and both hashes
     */
    public static FaceEngine open(Path modelsDir, String profile) {
        throw new UnsupportedOperationException("follows");
    }
}
