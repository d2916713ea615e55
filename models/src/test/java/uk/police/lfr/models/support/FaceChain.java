package uk.police.lfr.models.support;

import ai.onnxruntime.OrtException;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** The best face of a picture, from pixels to a vector of length one: just enough to see that the weights work. */
public record FaceChain(Network detector, Network landmarker, Network embedder, String colour, float std) {
    private static final double[][] ARCFACE_112 = {
        {38.2946, 51.6963}, {73.5318, 51.5014}, {56.0252, 71.7366}, {41.5493, 92.3655}, {70.7299, 92.2041}
    };
    private static final int NETWORK_WIDTH = 320;

    /** @param points five x, then five y, in pixels of the picture */
    public record Face(float[] points, float detectorScore, float landmarkerScore) {}

    public Face face(Picture picture) throws OrtException {
        int height = Math.round((float) NETWORK_WIDTH * picture.height() / picture.width());
        Map<String, float[]> heads = detector.run(
                picture.stretched(NETWORK_WIDTH, height).planes("RGB", 127, 128), 1, 3, height, NETWORK_WIDTH);
        int best = RfbDecode.best(heads.get("scores"));
        float[] boxes = RfbDecode.corners(heads.get("loc"), RfbDecode.priors(NETWORK_WIDTH, height));
        float[] box = {
            boxes[4 * best] * picture.width(), boxes[4 * best + 1] * picture.height(),
            boxes[4 * best + 2] * picture.width(), boxes[4 * best + 3] * picture.height()
        };
        Map<String, float[]> first = landmarks(picture, box);
        float[] corrected = corrected(box, first.get("bbr"));
        Map<String, float[]> second = landmarks(picture, corrected);
        return new Face(points(corrected, second.get("lm")), heads.get("scores")[2 * best + 1], first.get("prob1")[1]);
    }

    public float[] template(Picture picture) throws OrtException {
        Picture chip = picture.warped(toArcface(face(picture).points()), 112, 112);
        float[] vector = embedder.run(chip.planes(colour, 127.5f, std), 1, 3, 112, 112)
                .values()
                .iterator()
                .next();
        double length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    public static float cosine(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private Map<String, float[]> landmarks(Picture picture, float[] box) throws OrtException {
        Picture crop = picture.square((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, side(box), 48);
        return landmarker.run(crop.planes("RGB", 127.5f, 128), 1, 3, 48, 48);
    }

    private static float side(float[] box) {
        return Math.max(box[2] - box[0], box[3] - box[1]);
    }

    private static float[] corrected(float[] box, float[] bbr) {
        float side = side(box);
        float left = (box[0] + box[2] - side) / 2;
        float top = (box[1] + box[3] - side) / 2;
        return new float[] {
            left + bbr[0] * side, top + bbr[1] * side, left + side + bbr[2] * side, top + side + bbr[3] * side
        };
    }

    private static float[] points(float[] box, float[] lm) {
        float side = side(box);
        float[] points = new float[10];
        for (int i = 0; i < 5; i++) {
            points[i] = (box[0] + box[2] - side) / 2 + lm[i] * side;
            points[5 + i] = (box[1] + box[3] - side) / 2 + lm[5 + i] * side;
        }
        return points;
    }

    /** Least-squares similarity: x' = a x - b y + c, y' = b x + a y + d. */
    private static AffineTransform toArcface(float[] points) {
        double[] from = new double[2];
        double[] to = new double[2];
        for (int i = 0; i < 5; i++) {
            for (int axis = 0; axis < 2; axis++) {
                from[axis] += points[5 * axis + i] / 5;
                to[axis] += ARCFACE_112[i][axis] / 5;
            }
        }
        double spread = 0;
        double along = 0;
        double across = 0;
        for (int i = 0; i < 5; i++) {
            double x = points[i] - from[0];
            double y = points[5 + i] - from[1];
            double u = ARCFACE_112[i][0] - to[0];
            double v = ARCFACE_112[i][1] - to[1];
            spread += x * x + y * y;
            along += x * u + y * v;
            across += x * v - y * u;
        }
        double a = along / spread;
        double b = across / spread;
        return new AffineTransform(a, b, -b, a, to[0] - a * from[0] + b * from[1], to[1] - b * from[0] - a * from[1]);
    }
}
