package uk.police.lfr.models.tflite;

import java.util.List;
import uk.police.lfr.models.onnx.Nodes;
import uk.police.lfr.models.onnx.format.AttributeProto;

/**
 * How a convolution or pooling window moves over a picture.
 *
 * <p>TensorFlow's SAME padding depends on the picture's size and puts the odd pixel at the end; ONNX is told the
 * resulting numbers.
 *
 * @param kernel height and width of the square window, pixels
 * @param stride step in both directions, pixels
 */
record Window(int kernel, int stride, boolean same) {
    /** In every options table: 0 padding (0 = SAME), 1 stride in width, 2 stride in height. */
    static Window of(FlatTable options, int kernel) {
        return new Window(kernel, options.int32(1), options.int8(0) == 0);
    }

    List<AttributeProto> attributes(int[] inputShape) {
        int[] rows = padding(inputShape[1]);
        int[] columns = padding(inputShape[2]);
        return List.of(
                Nodes.wholes("kernel_shape", kernel, kernel),
                Nodes.wholes("strides", stride, stride),
                Nodes.wholes("pads", rows[0], columns[0], rows[1], columns[1]));
    }

    private int[] padding(int size) {
        if (!same) {
            return new int[] {0, 0};
        }
        int steps = (size + stride - 1) / stride;
        int total = Math.max(0, (steps - 1) * stride + kernel - size);
        return new int[] {total / 2, total - total / 2};
    }
}
