package uk.police.lfr.watchlist.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.Landmarks.Point;
import uk.police.lfr.vision.quality.FaceQuality;
import uk.police.lfr.vision.quality.QualityLabel;

/**
 * What is poorer in a reference picture than it should be, though it can be used (W11): the authorising officer may
 * take it with a reason. What cannot be used at all, the enrolment has refused before. Stateless.
 */
final class PictureConcerns {
    /** Domain brief W11. */
    static final float EYE_DISTANCE_PX = 60;

    /** Nose offset over eye distance that stands for about 15 degrees (rule W11; profile is about 0.35). */
    static final float YAW = 0.17f;

    /** Where the nose lies between eyes and mouth: beyond these the head is raised or lowered by about 15 degrees. */
    static final float NOSE_HIGHEST = 0.30f;

    static final float NOSE_LOWEST = 0.80f;

    /** Twice the gate's limit for references; decision of this project, 2026. */
    static final float SHARPNESS = 5;

    /** A quarter of the gate's limit: where light is doubled, half of the pictures have more (table in vision.md). */
    static final float BURNT = 0.2f;

    private static final Map<QualityLabel, String> HINTS = Map.of(
            QualityLabel.UNDER_EXPOSED, "There is little light on the face",
            QualityLabel.UNEVENLY_LIT, "One half of the face is in shadow",
            QualityLabel.EYES_HIDDEN, "The eyes are hidden, perhaps by dark glasses",
            QualityLabel.MOUTH_HIDDEN, "The mouth is hidden, perhaps by a mask");

    private PictureConcerns() {}

    /** @return what was measured and its limit, one text each; empty where nothing is poor */
    static List<String> of(FaceQuality quality, Landmarks face) {
        List<String> found = new ArrayList<>();
        below(found, "Eyes too close together in the picture, in pixels", face.interEyePx(), EYE_DISTANCE_PX);
        above(found, "Head turned to a side, as a share of the eyes' distance", Math.abs(quality.yaw()), YAW);
        float nose = noseHeight(face);
        below(found, "Head raised, the nose as a share of the way from eyes to mouth", nose, NOSE_HIGHEST);
        above(found, "Head lowered, the nose as a share of the way from eyes to mouth", nose, NOSE_LOWEST);
        below(found, "Not sharp, as a measure of edges", quality.sharpness(), SHARPNESS);
        above(
                found,
                "Over-exposed, the share of the face that is",
                quality.light().burnt(),
                BURNT);
        quality.labels().stream()
                .filter(label -> HINTS.containsKey(label))
                .forEach(label -> found.add(HINTS.get(label)));
        return found;
    }

    /** 0 at the eyes, 1 at the mouth, measured down the picture; 0.5 where the points do not lie below each other. */
    static float noseHeight(Landmarks face) {
        float eyes = middle(face.leftEye(), face.rightEye());
        float mouth = middle(face.leftMouth(), face.rightMouth());
        return mouth - eyes < 1 ? 0.5f : (face.nose().y() - eyes) / (mouth - eyes);
    }

    private static float middle(Point one, Point other) {
        return (one.y() + other.y()) / 2;
    }

    private static void below(List<String> found, String what, float measured, float least) {
        if (measured < least) {
            found.add(String.format(Locale.ROOT, "%s: %.2f; at least %.2f is wanted", what, measured, least));
        }
    }

    private static void above(List<String> found, String what, float measured, float most) {
        if (measured > most) {
            found.add(String.format(Locale.ROOT, "%s: %.2f; at most %.2f is wanted", what, measured, most));
        }
    }
}
