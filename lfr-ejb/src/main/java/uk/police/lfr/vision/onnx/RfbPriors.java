package uk.police.lfr.vision.onnx;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceBox;

/**
 * The boxes that RFB corrects, for one network size: strides 8 to 64 with two or three sizes each, as its training code
 * lays them out, row by row. Offsets count a tenth of the box, sizes a fifth of its logarithm.
 */
final class RfbPriors {
    private static final int[] STRIDES = {8, 16, 32, 64};
    private static final int[][] SIZES = {{10, 16, 24}, {32, 48}, {64, 96}, {128, 192, 256}};
    private static final float OFFSET = 0.1f;
    private static final float GROWTH = 0.2f;

    private final int width;
    private final int height;

    RfbPriors(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int count() {
        int count = 0;
        for (int s = 0; s < STRIDES.length; s++) {
            count += cells(width, s) * cells(height, s) * SIZES[s].length;
        }
        return count;
    }

    private static int cells(int side, int s) {
        return (side + STRIDES[s] - 1) / STRIDES[s];
    }

    /**
     * @param scores two per prior
     * @param locations four per prior
     * @return boxes in pixels of a frame of the given size
     */
    List<DetectedFace> decode(
            FloatBuffer scores, FloatBuffer locations, float minScore, int frameWidth, int frameHeight) {
        List<DetectedFace> found = new ArrayList<>();
        int prior = 0;
        for (int s = 0; s < STRIDES.length; s++) {
            for (int row = 0; row < cells(height, s); row++) {
                for (int column = 0; column < cells(width, s); column++) {
                    for (int size : SIZES[s]) {
                        float score = scores.get(2 * prior + 1);
                        if (score >= minScore) {
                            found.add(box(s, row, column, size, locations, prior, score, frameWidth, frameHeight));
                        }
                        prior++;
                    }
                }
            }
        }
        return found;
    }

    private DetectedFace box(
            int s, int row, int column, int size, FloatBuffer loc, int prior, float score, int frameW, int frameH) {
        float pw = Math.min(1, (float) size / width);
        float ph = Math.min(1, (float) size / height);
        float cx = loc.get(4 * prior) * OFFSET * pw + Math.min(1, (column + 0.5f) * STRIDES[s] / width);
        float cy = loc.get(4 * prior + 1) * OFFSET * ph + Math.min(1, (row + 0.5f) * STRIDES[s] / height);
        float halfW = (float) Math.exp(loc.get(4 * prior + 2) * GROWTH) * pw / 2;
        float halfH = (float) Math.exp(loc.get(4 * prior + 3) * GROWTH) * ph / 2;
        FaceBox box = new FaceBox(
                (cx - halfW) * frameW, (cy - halfH) * frameH, (cx + halfW) * frameW, (cy + halfH) * frameH, score);
        return new DetectedFace(box, Optional.empty());
    }
}
