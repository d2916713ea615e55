package uk.police.lfr.vision.geometry;

/**
 * How a network wants its picture: {@code float[1,3,H,W]} (planar) or {@code float[1,H,W,3]}, in which colour order,
 * and scaled as {@code (pixel - mean) / std} of pixels 0 to 255. Immutable.
 */
public final class TensorFormat {
    /** Tensor channels. */
    public static final int CHANNELS = 3;

    private final boolean planar;
    private final boolean rgb;
    private final float[] scale = new float[CHANNELS];
    private final float[] shift = new float[CHANNELS];

    /**
     * @param planar NCHW, otherwise NHWC
     * @param rgb red first, otherwise blue first
     * @param mean per channel in that order, in pixel values
     * @param std per channel in that order, not 0
     */
    public TensorFormat(boolean planar, boolean rgb, float[] mean, float[] std) {
        this.planar = planar;
        this.rgb = rgb;
        for (int c = 0; c < CHANNELS; c++) {
            int frameChannel = rgb ? CHANNELS - 1 - c : c;
            scale[frameChannel] = 1 / std[c];
            shift[frameChannel] = -mean[c] / std[c];
        }
    }

    public boolean planar() {
        return planar;
    }

    /** Shape of one picture of that size. */
    public long[] shape(int width, int height) {
        return planar ? new long[] {1, CHANNELS, height, width} : new long[] {1, height, width, CHANNELS};
    }

    /** Where the frame's blue, green or red (0, 1, 2) of pixel 0 lies in the tensor. */
    int base(int frameChannel, int width, int height) {
        int tensorChannel = rgb ? CHANNELS - 1 - frameChannel : frameChannel;
        return planar ? tensorChannel * width * height : tensorChannel;
    }

    /** Distance in the tensor from one pixel to the next. */
    int step() {
        return planar ? 1 : CHANNELS;
    }

    float scale(int frameChannel) {
        return scale[frameChannel];
    }

    float shift(int frameChannel) {
        return shift[frameChannel];
    }
}
