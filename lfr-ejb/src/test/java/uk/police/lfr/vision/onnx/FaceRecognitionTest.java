package uk.police.lfr.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TestModels;

/** The whole chain on real pictures: detector, landmarker, alignment, embedder. */
class FaceRecognitionTest {
    private final FaceEngine engine = TestModels.clean();

    @ParameterizedTest
    @CsvSource({
        "franck_02221.jpg, franck_03909.jpg",
        "franck_01829.jpg, franck_04117.jpg",
        "franck_02045.jpg, franck_02888.jpg",
        "cage.jpg, cage2_crop.jpg"
    })
    void picturesOfOnePersonAreAlike(String one, String other) {
        try (FaceTemplate a = TestModels.template(engine, one);
                FaceTemplate b = TestModels.template(engine, other)) {
            assertTrue(a.similarity(b) > 0.6, "similarity " + a.similarity(b));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cage.jpg", "audrey.jpg", "bieber_small.jpg", "SeanConnery.jpg", "obama4_crop.jpg"})
    void picturesOfTwoPersonsAreNot(String other) {
        try (FaceTemplate a = TestModels.template(engine, "franck_02221.jpg");
                FaceTemplate b = TestModels.template(engine, other)) {
            assertTrue(a.similarity(b) < 0.35, "similarity " + a.similarity(b));
        }
    }

    @Test
    void theFivePointsLieWhereTheFaceHasThem() {
        try (Frame picture = Stills.read(TestModels.media("franck_02221.jpg"))) {
            LocatedFace face = engine.faces(picture).get(0);
            assertTrue(face.score() > 0.75);
            assertTrue(face.landmarks().leftEye().x() < face.landmarks().nose().x());
            assertTrue(face.landmarks().nose().x() < face.landmarks().rightEye().x());
            assertTrue(face.landmarks().leftEye().y() < face.landmarks().nose().y());
            assertTrue(
                    face.landmarks().nose().y() < face.landmarks().leftMouth().y());
        }
    }

    /** A wide open mouth makes the detector take the neck in; the square around such a box shows too little face. */
    @ParameterizedTest
    @ValueSource(strings = {"franck_02221.jpg", "audrey.jpg", "obama4_crop.jpg"})
    void aBoxWithTheNeckIsLookedAtOnceMoreWithoutIt(String still) {
        try (Frame picture = Stills.read(TestModels.media(still))) {
            FaceBox box = engine.faces(picture).get(0).box();
            FaceBox withNeck =
                    new FaceBox(box.left(), box.top(), box.right(), box.top() + 2.2f * box.width(), box.score());
            LocatedFace face = engine.landmarker()
                    .locate(picture, new DetectedFace(withNeck, Optional.empty()))
                    .orElseThrow();
            assertTrue(face.score() > 0.9);
            assertTrue(face.landmarks().leftMouth().y() < box.bottom());
        }
    }

    @Test
    void noiseHoldsNoFace() {
        Random random = new Random(1);
        try (Frame noise = Frame.allocate(640, 360, java.time.Instant.EPOCH)) {
            byte[] bytes = new byte[640 * 360 * Frame.CHANNELS];
            random.nextBytes(bytes);
            noise.pixels().put(0, bytes);
            assertEquals(0, engine.faces(noise).size());
        }
    }

    @Test
    void everyFaceOfAGroupIsFound() {
        try (Frame picture = Stills.read(TestModels.media("sample1.jpg"))) {
            int found = engine.faces(picture).size();
            assertTrue(found >= 2, "found " + found);
        }
    }
}
