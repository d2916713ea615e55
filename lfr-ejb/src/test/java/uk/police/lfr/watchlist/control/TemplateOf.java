package uk.police.lfr.watchlist.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import uk.police.lfr.fixture.BuiltModels;

/** Templates of invented faces: as long as the engine's, with the given floats first and of length one. */
public final class TemplateOf {
    private TemplateOf() {}

    /** Little-endian float32. */
    public static byte[] floats(float... first) {
        int length = new BuiltModels().engine().templateLength();
        double norm = 0;
        for (float value : first) {
            norm += value * value;
        }
        ByteBuffer bytes = ByteBuffer.allocate(length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < length; i++) {
            bytes.putFloat(i < first.length ? (float) (first[i] / Math.sqrt(norm)) : 0);
        }
        return bytes.array();
    }
}
