package uk.police.lfr.models.tflite;

/**
 * How the network was trained to see a picture.
 *
 * <p>The MTCNN networks were trained on pictures with rows and columns exchanged. Exchanging the kernels' height and
 * width, and the order in which the last picture is flattened, gives the same network for upright pictures.
 */
public enum Orientation {
    UPRIGHT(0, 2, 3, 1),
    TRANSPOSED(0, 3, 2, 1);

    private final long[] flattenOrder;

    Orientation(long... flattenOrder) {
        this.flattenOrder = flattenOrder;
    }

    /** @return permutation from batch, channels, height, width to the order in which the network flattens */
    long[] flattenOrder() {
        return flattenOrder.clone();
    }

    /** @return where in a TensorFlow kernel [.., height, width, ..] the value for this upright place lies */
    int kernelIndex(int row, int column, int rows, int columns) {
        return this == UPRIGHT ? row * columns + column : column * rows + row;
    }
}
