package uk.police.lfr.vision.onnx;

import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.geometry.TensorFormat;

/** Reads the entries of a descriptor that say how a network wants its picture. */
final class PictureInput {
    private PictureInput() {}

    static TensorFormat of(ModelDescriptor descriptor) {
        boolean planar = one(descriptor, "input.layout", "NCHW", "NHWC");
        boolean rgb = one(descriptor, "input.colour", "RGB", "BGR");
        return new TensorFormat(planar, rgb, perChannel(descriptor, "input.mean"), perChannel(descriptor, "input.std"));
    }

    /** Whether the entry is the first value; otherwise it must be the second. */
    private static boolean one(ModelDescriptor descriptor, String key, String first, String second) {
        String value = descriptor.text(key);
        if (!value.equals(first) && !value.equals(second)) {
            throw new VisionException(descriptor + ": " + key + " must be " + first + " or " + second);
        }
        return value.equals(first);
    }

    private static float[] perChannel(ModelDescriptor descriptor, String key) {
        float[] numbers = descriptor.numbers(key);
        if (numbers.length == 1) {
            return new float[] {numbers[0], numbers[0], numbers[0]};
        }
        if (numbers.length != TensorFormat.CHANNELS) {
            throw new VisionException(descriptor + ": " + key + " must hold one or three numbers");
        }
        return numbers;
    }
}
