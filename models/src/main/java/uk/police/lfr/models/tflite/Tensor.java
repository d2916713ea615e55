package uk.police.lfr.models.tflite;

import java.nio.ByteBuffer;

/**
 * One tensor of the file.
 *
 * @param shape TensorFlow's order: pictures are batch, height, width, channels
 * @param content little-endian values, row-major; empty for a tensor that is computed
 */
record Tensor(String name, int[] shape, ByteBuffer content) {
    boolean isConstant() {
        return content.hasRemaining();
    }

    boolean isPicture() {
        return shape.length == 4;
    }

    float[] floats() {
        float[] values = new float[content.remaining() / Float.BYTES];
        content.asFloatBuffer().get(values);
        return values;
    }

    int[] int32s() {
        int[] values = new int[content.remaining() / Integer.BYTES];
        content.asIntBuffer().get(values);
        return values;
    }
}
