package uk.police.lfr.vision;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import uk.police.lfr.vision.memory.DirectMemory;

/**
 * A reference template as stored: little-endian float32, {@code 4 * length} bytes.
 *
 * <p>For watchlist entries only: these bytes lie on the heap, where the collector may leave copies. A face seen by a
 * camera is never exported.
 */
public final class TemplateBytes {
    private TemplateBytes() {}

    /** The bytes to encrypt and store beside {@link FaceTemplate#version()}. The caller zeroes them after use. */
    public static byte[] export(FaceTemplate reference) {
        byte[] bytes = new byte[reference.length() * Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(reference.values());
        return bytes;
    }

    /**
     * A stored reference template; the bytes stay the caller's, who zeroes them.
     *
     * @throws VisionException the number of bytes is not that of whole floats
     */
    public static FaceTemplate restore(String version, byte[] bytes) {
        if (bytes.length == 0 || bytes.length % Float.BYTES != 0) {
            throw new VisionException("A stored template has " + bytes.length + " bytes, not a number of whole floats");
        }
        ByteBuffer direct = DirectMemory.take(bytes.length);
        try {
            FloatBuffer values =
                    direct.order(ByteOrder.LITTLE_ENDIAN).put(0, bytes).asFloatBuffer();
            return FaceTemplate.of(version, values);
        } finally {
            DirectMemory.giveBack(direct);
        }
    }
}
