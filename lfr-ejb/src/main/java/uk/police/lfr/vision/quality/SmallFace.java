package uk.police.lfr.vision.quality;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.geometry.Alignment;
import uk.police.lfr.vision.geometry.Similarity;
import uk.police.lfr.vision.geometry.TensorFormat;
import uk.police.lfr.vision.geometry.Warp;
import uk.police.lfr.vision.memory.DirectMemory;

/**
 * A face turned upright and brought to half the embedder's square, in green alone: enough to judge its light and what
 * covers it. Closing zeroes it. One thread.
 */
final class SmallFace implements AutoCloseable {
    /** Pixels as they are. */
    static final TensorFormat PLAIN = new TensorFormat(true, false, new float[] {0, 0, 0}, new float[] {1, 1, 1});

    /** Of the embedder's square: features stay five pixels high, and a face costs a quarter of a whole alignment. */
    private static final double SHARE = 0.5;

    private final int side;
    private final ByteBuffer memory;
    private final FloatBuffer pixels;

    private SmallFace(int side) {
        this.side = side;
        memory = DirectMemory.take(TensorFormat.CHANNELS * side * side * Float.BYTES);
        pixels = memory.asFloatBuffer();
    }

    /** @param frame only read */
    static SmallFace of(Frame frame, Landmarks landmarks) {
        Similarity whole = Alignment.ARCFACE_112.of(landmarks);
        Similarity small = new Similarity(whole.a() * SHARE, whole.b() * SHARE, whole.tx() * SHARE, whole.ty() * SHARE);
        SmallFace face = new SmallFace((int) (Alignment.ARCFACE_112.sizePx() * SHARE));
        Warp.toTensor(frame, small, face.side, face.side, PLAIN, face.pixels);
        return face;
    }

    /** 0 to 255; both from 0 to 55. The eyes lie at (19, 26) and (37, 26), the mouth's middle at (28, 46). */
    float green(int x, int y) {
        return pixels.get((side + y) * side + x);
    }

    @Override
    public void close() {
        DirectMemory.giveBack(memory);
    }
}
