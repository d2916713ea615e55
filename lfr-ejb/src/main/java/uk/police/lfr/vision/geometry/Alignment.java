package uk.police.lfr.vision.geometry;

import java.util.List;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.Landmarks.Point;

/**
 * Where the five points of a face belong in the square that an embedder looks at.
 *
 * @param name as in model descriptors
 * @param sizePx side of the square
 * @param points left eye, right eye, nose, left and right mouth corner, in its pixels
 */
public record Alignment(String name, int sizePx, List<Point> points) {
    /** The template of ArcFace (Deng et al., 2019; InsightFace), which MobileFaceNet was trained with too. */
    public static final Alignment ARCFACE_112 = new Alignment(
            "arcface112",
            112,
            List.of(
                    new Point(38.2946f, 51.6963f),
                    new Point(73.5318f, 51.5014f),
                    new Point(56.0252f, 71.7366f),
                    new Point(41.5493f, 92.3655f),
                    new Point(70.7299f, 92.2041f)));

    /** From frame pixels to the square. */
    public Similarity of(Landmarks landmarks) {
        List<Point> found = List.of(
                landmarks.leftEye(),
                landmarks.rightEye(),
                landmarks.nose(),
                landmarks.leftMouth(),
                landmarks.rightMouth());
        return Similarity.fit(found, points);
    }
}
