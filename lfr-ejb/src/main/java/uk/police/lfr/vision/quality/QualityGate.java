package uk.police.lfr.vision.quality;

import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.LocatedFace;

/** Judges faces by fixed limits. Stateless beside them, thread-safe. */
public final class QualityGate {
    private final QualitySettings limits;

    public QualityGate(QualitySettings limits) {
        this.limits = limits;
    }

    /** What {@link FaceQuality#rank} will be, without looking at the picture. */
    public static float rank(LocatedFace face) {
        return FaceQuality.rank(face.faceWidthPx(), yaw(face.landmarks()));
    }

    /** The frame is only read. */
    public FaceQuality judge(Frame frame, LocatedFace face) {
        float sharpness = Sharpness.of(frame, face.landmarks());
        float yaw = yaw(face.landmarks());
        float roll = roll(face.landmarks());
        FaceLight light;
        FaceCover cover;
        try (SmallFace small = SmallFace.of(frame, face.landmarks())) {
            light = FaceLight.of(small);
            cover = FaceCover.of(small, light);
        }
        Set<QualityLabel> labels = EnumSet.noneOf(QualityLabel.class);
        if (face.faceWidthPx() < limits.minFacePx()) {
            labels.add(QualityLabel.TOO_SMALL);
        } else if (face.faceWidthPx() < limits.fullDetailPx()) {
            labels.add(QualityLabel.LOW_DETAIL);
        }
        if (sharpness < limits.minSharpness()) {
            labels.add(QualityLabel.BLURRED);
        }
        if (Math.abs(yaw) > limits.maxYaw()) {
            labels.add(QualityLabel.TURNED_AWAY);
        }
        if (Math.abs(roll) > limits.maxRollDegrees()) {
            labels.add(QualityLabel.TILTED);
        }
        if (inside(frame, face.box()) < limits.minInside()) {
            labels.add(QualityLabel.CUT_OFF);
        }
        labels.addAll(limits.light().wrongWith(light));
        if (labels.stream().allMatch(label -> label == QualityLabel.LOW_DETAIL)) {
            labels.addAll(limits.cover().wrongWith(cover));
        }
        return new FaceQuality(face.faceWidthPx(), sharpness, yaw, roll, light, cover, labels);
    }

    /** Offset of the nose from the eyes' middle, along the line between the eyes, over their distance. */
    static float yaw(Landmarks face) {
        double ex = face.rightEye().x() - face.leftEye().x();
        double ey = face.rightEye().y() - face.leftEye().y();
        double nx = face.nose().x() - (face.leftEye().x() + face.rightEye().x()) / 2;
        double ny = face.nose().y() - (face.leftEye().y() + face.rightEye().y()) / 2;
        double squared = ex * ex + ey * ey;
        return squared == 0 ? 0 : (float) ((nx * ex + ny * ey) / squared);
    }

    static float roll(Landmarks face) {
        return (float) Math.toDegrees(Math.atan2(
                face.rightEye().y() - face.leftEye().y(),
                face.rightEye().x() - face.leftEye().x()));
    }

    /** Share of the box that lies in the frame, 0 to 1. */
    public static float inside(Frame frame, FaceBox box) {
        FaceBox seen = new FaceBox(
                Math.max(0, box.left()),
                Math.max(0, box.top()),
                Math.min(frame.width(), box.right()),
                Math.min(frame.height(), box.bottom()),
                box.score());
        return box.area() == 0 ? 0 : Math.max(0, seen.width()) * Math.max(0, seen.height()) / box.area();
    }
}
