package uk.police.lfr.vision.enrol;

import java.util.List;
import java.util.Optional;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.enrol.Enrolment.Accepted;
import uk.police.lfr.vision.enrol.Enrolment.Refused;
import uk.police.lfr.vision.quality.FaceQuality;
import uk.police.lfr.vision.quality.QualityGate;
import uk.police.lfr.vision.quality.QualitySettings;

/** Turns reference pictures into reference templates. Thread-safe. */
public final class Enroller {
    /** The crop shows this share of the face's size around it. */
    private static final float SURROUNDINGS = 0.5f;

    private final FaceEngine engine;
    private final EnrolmentSettings settings;
    private final QualityGate gate;

    /** @param engine stays the caller's */
    public Enroller(FaceEngine engine, EnrolmentSettings settings) {
        this.engine = engine;
        this.settings = settings;
        gate = new QualityGate(settings.quality());
    }

    /**
     * Enrols the one face of a picture.
     *
     * @param picture only read
     * @return accepted or refused, closed by the caller
     */
    public Enrolment enrol(Frame picture) {
        List<LocatedFace> faces = engine.faces(picture);
        if (faces.isEmpty()) {
            return new Refused(RefusalReason.NO_FACE, 0, 1);
        }
        LocatedFace widest = faces.get(0);
        long count = faces.stream()
                .filter(face -> face.faceWidthPx() >= settings.otherFaceShare() * widest.faceWidthPx())
                .count();
        if (count > 1) {
            return new Refused(RefusalReason.SEVERAL_FACES, count, 1);
        }
        FaceQuality quality = gate.judge(picture, widest);
        return refusal(picture, widest, quality)
                .orElseGet(() -> new Accepted(
                        engine.embedder().embed(picture, widest.landmarks()),
                        quality,
                        widest.landmarks(),
                        crop(picture, widest.box())));
    }

    /** The first thing wrong, in the order in which it helps to mend it. */
    private Optional<Enrolment> refusal(Frame picture, LocatedFace face, FaceQuality quality) {
        QualitySettings limits = settings.quality();
        return quality.labels().stream()
                .filter(label -> label.blocking())
                .findFirst()
                .map(label -> switch (label) {
                    case TOO_SMALL, LOW_DETAIL -> new Refused(
                            RefusalReason.FACE_TOO_SMALL, quality.faceWidthPx(), limits.minFacePx());
                    case BLURRED -> new Refused(RefusalReason.BLURRED, quality.sharpness(), limits.minSharpness());
                    case TURNED_AWAY -> new Refused(
                            RefusalReason.TURNED_AWAY, Math.abs(quality.yaw()), limits.maxYaw());
                    case TILTED -> new Refused(
                            RefusalReason.TILTED, Math.abs(quality.rollDegrees()), limits.maxRollDegrees());
                    case CUT_OFF -> new Refused(
                            RefusalReason.CUT_OFF, QualityGate.inside(picture, face.box()), limits.minInside());
                    case OVER_EXPOSED -> new Refused(
                            RefusalReason.OVER_EXPOSED,
                            quality.light().burnt(),
                            limits.light().maxBurnt());
                    case UNDER_EXPOSED, UNEVENLY_LIT, EYES_HIDDEN, MOUTH_HIDDEN -> throw new IllegalStateException(
                            label + " blocks nothing");
                });
    }

    private static FaceBox crop(Frame picture, FaceBox box) {
        return new FaceBox(
                Math.max(0, box.left() - SURROUNDINGS * box.width()),
                Math.max(0, box.top() - SURROUNDINGS * box.height()),
                Math.min(picture.width(), box.right() + SURROUNDINGS * box.width()),
                Math.min(picture.height(), box.bottom() + SURROUNDINGS * box.height()),
                box.score());
    }
}
