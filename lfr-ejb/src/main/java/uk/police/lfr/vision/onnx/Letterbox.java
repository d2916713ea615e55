package uk.police.lfr.vision.onnx;

import java.nio.FloatBuffer;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.geometry.Similarity;
import uk.police.lfr.vision.geometry.TensorFormat;
import uk.police.lfr.vision.geometry.Warp;

/**
 * A frame at the top left of a network's picture whose sides are multiples of 32, black beside it: the input of YuNet
 * and SCRFD.
 *
 * @param width of the network's picture
 * @param height of the network's picture
 * @param scale network pixels per frame pixel
 */
record Letterbox(int width, int height, float scale) {
    private static final int MULTIPLE = 32;

    static Letterbox of(Frame frame, int networkWidth) {
        float scale = (float) networkWidth / frame.width();
        return new Letterbox(padded(networkWidth), padded(Math.round(frame.height() * scale)), scale);
    }

    private static int padded(int side) {
        return (side + MULTIPLE - 1) / MULTIPLE * MULTIPLE;
    }

    void fill(Frame frame, TensorFormat format, FloatBuffer picture) {
        double halfPixel = (scale - 1) / 2;
        Warp.toTensor(frame, Similarity.scaleAndShift(scale, halfPixel, halfPixel), width, height, format, picture);
    }

    /** Cells of a stride in one row. */
    int columns(int stride) {
        return width / stride;
    }

    int cells(int stride) {
        return width / stride * (height / stride);
    }
}
