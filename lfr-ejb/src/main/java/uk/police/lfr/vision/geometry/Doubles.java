package uk.police.lfr.vision.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceBox;

/**
 * Takes out boxes of a face that another box shows better: non-maximum suppression by overlap, and by containment for
 * the partial boxes that a detector finds inside a large face. Stateless.
 */
public final class Doubles {
    private Doubles() {}

    /**
     * @param found in any order
     * @param maxOverlap boxes sharing more than this of their joint area are one face
     * @param maxContainment boxes sharing more than this of the smaller one are one face
     * @return the better ones, best score first
     */
    public static List<DetectedFace> removed(List<DetectedFace> found, float maxOverlap, float maxContainment) {
        List<DetectedFace> best = new ArrayList<>(found);
        best.sort(Comparator.comparingDouble(face -> -face.box().score()));
        List<DetectedFace> kept = new ArrayList<>();
        for (DetectedFace face : best) {
            if (kept.stream().noneMatch(other -> same(face.box(), other.box(), maxOverlap, maxContainment))) {
                kept.add(face);
            }
        }
        return kept;
    }

    private static boolean same(FaceBox a, FaceBox b, float maxOverlap, float maxContainment) {
        return a.overlap(b) > maxOverlap || a.containment(b) > maxContainment;
    }
}
