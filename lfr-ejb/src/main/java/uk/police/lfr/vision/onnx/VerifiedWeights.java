package uk.police.lfr.vision.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import uk.police.lfr.vision.VisionException;

/**
 * Reads a weight file once and checks those very bytes, so that nothing can be exchanged between the check and the
 * load.
 */
final class VerifiedWeights {
    private VerifiedWeights() {}

    /** @throws VisionException the file is missing, or its SHA-256 is not the descriptor's */
    static byte[] of(ModelDescriptor descriptor) {
        byte[] weights;
        try {
            weights = Files.readAllBytes(descriptor.weights());
        } catch (IOException e) {
            throw new VisionException("Cannot read the weights " + descriptor.weights(), e);
        }
        String found = sha256(weights);
        if (!found.equals(descriptor.sha256())) {
            throw new VisionException("Refusing to start: " + descriptor.weights() + " has SHA-256 " + found + ", but "
                    + descriptor + " demands " + descriptor.sha256());
        }
        return weights;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
