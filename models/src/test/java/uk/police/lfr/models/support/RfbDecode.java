package uk.police.lfr.models.support;

import java.util.ArrayList;
import java.util.List;

/** Prior boxes of the RFB detector for any picture size, and the boxes that its raw heads mean. */
public final class RfbDecode {
    private static final int[] STRIDES = {8, 16, 32, 64};
    private static final int[][] SIZES = {{10, 16, 24}, {32, 48}, {64, 96}, {128, 192, 256}};

    private RfbDecode() {}

    /** @return centre x, centre y, width, height of each prior, as fractions of the picture; centres on the stride */
    public static List<float[]> priors(int width, int height) {
        return priors(width, height, (cell, stride, size) -> (cell + .5f) * stride / size);
    }

    /**
     * As the published file has them: centres spread evenly over the picture. The same where the stride divides the
     * picture's size, else up to half a stride beside the pixels that the network looks at.
     */
    public static List<float[]> publishedPriors(int width, int height) {
        return priors(width, height, (cell, stride, size) -> (cell + .5f) / cells(stride, size));
    }

    private static List<float[]> priors(int width, int height, Centre centre) {
        List<float[]> priors = new ArrayList<>();
        for (int level = 0; level < STRIDES.length; level++) {
            int stride = STRIDES[level];
            for (int row = 0; row < cells(stride, height); row++) {
                for (int column = 0; column < cells(stride, width); column++) {
                    for (int size : SIZES[level]) {
                        priors.add(new float[] {
                            Math.min(1, centre.of(column, stride, width)),
                            Math.min(1, centre.of(row, stride, height)),
                            Math.min(1, (float) size / width),
                            Math.min(1, (float) size / height)
                        });
                    }
                }
            }
        }
        return priors;
    }

    private static int cells(int stride, int size) {
        return (size + stride - 1) / stride;
    }

    /** Where the centre of a cell lies, as a fraction of the picture. */
    private interface Centre {
        float of(int cell, int stride, int size);
    }

    /** @return x1, y1, x2, y2 of each prior, as fractions of the picture, one after the other */
    public static float[] corners(float[] loc, List<float[]> priors) {
        float[] corners = new float[loc.length];
        for (int i = 0; i < priors.size(); i++) {
            float[] prior = priors.get(i);
            for (int axis = 0; axis < 2; axis++) {
                float centre = loc[4 * i + axis] * .1f * prior[2 + axis] + prior[axis];
                float length = (float) Math.exp(loc[4 * i + 2 + axis] * .2f) * prior[2 + axis];
                corners[4 * i + axis] = centre - length / 2;
                corners[4 * i + 2 + axis] = centre + length / 2;
            }
        }
        return corners;
    }

    /** @return index of the prior with the highest face score */
    public static int best(float[] scores) {
        int best = 0;
        for (int i = 0; i < scores.length / 2; i++) {
            if (scores[2 * i + 1] > scores[2 * best + 1]) {
                best = i;
            }
        }
        return best;
    }
}
