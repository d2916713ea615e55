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
 * How much of a face's contrast lies in fine detail: energy of second differences over variance of brightness, times
 * 1,000, on the inner face aligned upright. Faces larger than the embedder's square are shrunk to it first; smaller
 * ones are not enlarged, but their figure is reduced with the third power of size, which makes one limit serve all
 * sizes (measured, docs/developers/vision.md). The smaller of the two directions counts, because movement blurs only
 * one.
 */
public final class Sharpness {
    /** The inner face within the aligned square: from brow to chin, without hair and background. */
    private static final float INNER_FROM = 0.22f;

    private static final float INNER_SHARE = 0.56f;
    private static final float TIMES = 1000;

    private Sharpness() {}

    /** Higher is sharper; 0 for a face without any contrast. */
    public static float of(Frame frame, Landmarks landmarks) {
        Alignment alignment = Alignment.ARCFACE_112;
        Similarity aligned = alignment.of(landmarks);
        double shrink = Math.min(1, 1 / aligned.scale());
        int side = Math.max(8, (int) (alignment.sizePx() * INNER_SHARE * shrink));
        double shift = alignment.sizePx() * INNER_FROM;
        Similarity inner = new Similarity(
                aligned.a() * shrink,
                aligned.b() * shrink,
                (aligned.tx() - shift) * shrink,
                (aligned.ty() - shift) * shrink);
        ByteBuffer memory = DirectMemory.take(TensorFormat.CHANNELS * side * side * Float.BYTES);
        try {
            FloatBuffer patch = memory.asFloatBuffer();
            Warp.toTensor(frame, inner, side, side, SmallFace.PLAIN, patch);
            return (float) (TIMES * shrink * shrink * shrink * detailOverContrast(patch, side));
        } finally {
            DirectMemory.giveBack(memory);
        }
    }

    private static float detailOverContrast(FloatBuffer patch, int side) {
        double across = 0;
        double down = 0;
        double sum = 0;
        double squares = 0;
        for (int y = 1; y < side - 1; y++) {
            for (int x = 1; x < side - 1; x++) {
                float here = brightness(patch, side, x, y);
                float dx = brightness(patch, side, x - 1, y) - 2 * here + brightness(patch, side, x + 1, y);
                float dy = brightness(patch, side, x, y - 1) - 2 * here + brightness(patch, side, x, y + 1);
                across += dx * dx;
                down += dy * dy;
                sum += here;
                squares += here * here;
            }
        }
        int count = (side - 2) * (side - 2);
        double variance = squares - sum * sum / count;
        return variance <= 0 ? 0 : (float) (Math.min(across, down) / variance);
    }

    /** Green alone: it carries most of the brightness and most of a camera's resolution. */
    private static float brightness(FloatBuffer patch, int side, int x, int y) {
        return patch.get((side + y) * side + x);
    }
}
