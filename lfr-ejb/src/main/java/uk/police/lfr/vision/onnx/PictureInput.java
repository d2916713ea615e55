package uk.police.lfr.vision.onnx;

import java.util.Arrays;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.geometry.TensorFormat;

/** Reads the entries of a descriptor that say how a network wants its picture. */
final class PictureInput {
    /** Batch, channels, height, width. */
    private static final int PICTURE_DIMENSIONS = 4;

    private PictureInput() {}

    static TensorFormat of(ModelDescriptor descriptor) {
        boolean planar = one(descriptor, "input.layout", "NCHW", "NHWC");
        boolean rgb = one(descriptor, "input.colour", "RGB", "BGR");
        float[] std = perChannel(descriptor, "input.std");
        for (float each : std) {
            if (each == 0) {
                throw new VisionException(descriptor + ": input.std must not be 0");
            }
        }
        return new TensorFormat(planar, rgb, perChannel(descriptor, "input.mean"), std);
    }

    /** As {@link #of}, and the network takes such pictures. @param sidePx of a square; 0 for pictures of any size */
    static TensorFormat of(ModelDescriptor descriptor, Network network, int sidePx) {
        TensorFormat format = of(descriptor);
        long[] shape = network.inputShape();
        String wants = "the network wants " + Arrays.toString(shape);
        if (shape.length != PICTURE_DIMENSIONS) {
            throw new VisionException(descriptor + ": input " + network.input() + " is no picture: " + wants);
        }
        long channels = shape[format.planar() ? 1 : PICTURE_DIMENSIONS - 1];
        long elsewhere = shape[format.planar() ? PICTURE_DIMENSIONS - 1 : 1];
        if (channels != TensorFormat.CHANNELS && (channels > 0 || elsewhere == TensorFormat.CHANNELS)) {
            throw new VisionException(
                    descriptor + ": input.layout is " + descriptor.text("input.layout") + ", but " + wants);
        }
        long height = shape[format.planar() ? 2 : 1];
        long width = shape[format.planar() ? PICTURE_DIMENSIONS - 1 : 2];
        if (shape[0] > 1) {
            throw new VisionException(descriptor + ": one picture a call is given, but " + wants);
        }
        if (sidePx == 0 && (width > 0 || height > 0)) {
            throw new VisionException(descriptor + ": pictures of any size are given, but " + wants
                    + "; take an export with free height and width");
        }
        if (sidePx > 0 && (width > 0 && width != sidePx || height > 0 && height != sidePx)) {
            throw new VisionException(descriptor + ": input.width is " + sidePx + ", but " + wants);
        }
        return format;
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
