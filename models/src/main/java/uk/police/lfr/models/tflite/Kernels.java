package uk.police.lfr.models.tflite;

import uk.police.lfr.models.onnx.ConversionException;
import uk.police.lfr.models.onnx.Tensors;
import uk.police.lfr.models.onnx.format.TensorProto;

/** Turns the weights of convolutions from TensorFlow's order into ONNX's: outputs, inputs, height, width. */
final class Kernels {
    private Kernels() {}

    /** From [outputs, height, width, inputs]. */
    static TensorProto full(Tensor weights, Orientation orientation) {
        int outputs = weights.shape()[0];
        int inputs = weights.shape()[3];
        int kernel = weights.shape()[1] * weights.shape()[2];
        float[] from = weights.floats();
        float[] to = new float[from.length];
        for (int output = 0; output < outputs; output++) {
            for (int input = 0; input < inputs; input++) {
                for (int place = 0; place < kernel; place++) {
                    int source = (output * kernel + upright(weights, orientation, place)) * inputs + input;
                    to[(output * inputs + input) * kernel + place] = from[source];
                }
            }
        }
        return Tensors.floats(weights.name(), to, outputs, inputs, weights.shape()[1], weights.shape()[2]);
    }

    /** From [1, height, width, channels]: each channel has its own kernel. */
    static TensorProto perChannel(Tensor weights, Orientation orientation) {
        int channels = weights.shape()[3];
        int kernel = weights.shape()[1] * weights.shape()[2];
        float[] from = weights.floats();
        float[] to = new float[from.length];
        for (int channel = 0; channel < channels; channel++) {
            for (int place = 0; place < kernel; place++) {
                to[channel * kernel + place] = from[upright(weights, orientation, place) * channels + channel];
            }
        }
        return Tensors.floats(weights.name(), to, channels, 1, weights.shape()[1], weights.shape()[2]);
    }

    private static int upright(Tensor weights, Orientation orientation, int place) {
        int rows = weights.shape()[1];
        int columns = weights.shape()[2];
        if (rows != columns) {
            throw new ConversionException(weights.name() + " is not square");
        }
        return orientation.kernelIndex(place / columns, place % columns, rows, columns);
    }
}
