package uk.police.lfr.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtException;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.models.support.Built;
import uk.police.lfr.models.support.FaceChain;
import uk.police.lfr.models.support.Network;
import uk.police.lfr.models.support.Picture;
import uk.police.lfr.models.support.RfbDecode;

/** The converted networks together on real stills: a face is found, landmarks lie where they should, people differ. */
class RealFacesTest {
    private static final List<String> ONE_PERSON =
            List.of("franck_01829.jpg", "franck_02221.jpg", "franck_02888.jpg", "franck_04117.jpg");
    private static final List<String> OTHERS = List.of("cage.jpg", "audrey.jpg", "SeanConnery.jpg", "bieber_small.jpg");

    @ParameterizedTest
    @CsvSource({"mobilefacenet-192,RGB,128", "faceplugin-512,BGR,127.5"})
    void onePersonScoresFarAboveTwo(String embedder, String colour, float std) throws OrtException, IOException {
        try (Network detector = new Network(Built.weights("rfb-320"));
                Network landmarker = new Network(Built.weights("onet"));
                Network vectors = new Network(Built.weights(embedder))) {
            FaceChain chain = new FaceChain(detector, landmarker, vectors, colour, std);
            double threshold = Double.parseDouble(Built.properties(Built.MODELS.resolve(embedder + ".properties"))
                    .getProperty("threshold.default"));
            float[] reference = chain.template(Built.still(ONE_PERSON.get(0)));
            for (String still : ONE_PERSON.subList(1, ONE_PERSON.size())) {
                float score = FaceChain.cosine(reference, chain.template(Built.still(still)));
                assertTrue(score > threshold, still + " " + score);
            }
            for (String still : OTHERS) {
                float score = FaceChain.cosine(reference, chain.template(Built.still(still)));
                assertTrue(score < threshold - 0.15, still + " " + score);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"franck_02221.jpg", "audrey.jpg", "cage.jpg"})
    void landmarkerConfirmsTheFaceAndOrdersItsPoints(String still) throws OrtException, IOException {
        try (Network detector = new Network(Built.weights("rfb-320"));
                Network landmarker = new Network(Built.weights("onet"))) {
            Picture picture = Built.still(still);
            FaceChain.Face face = new FaceChain(detector, landmarker, null, "RGB", 128).face(picture);
            assertTrue(face.detectorScore() > 0.9, "detector " + face.detectorScore());
            assertTrue(face.landmarkerScore() > 0.9, "landmarker " + face.landmarkerScore());
            float[] p = face.points();
            assertTrue(p[0] < p[2] && p[2] < p[1], "eyes left and right of the nose");
            assertTrue(p[3] < p[4], "mouth corners from left to right");
            assertTrue(Math.max(p[5], p[6]) < p[7] && p[7] < Math.min(p[8], p[9]), "eyes above nose above mouth");
        }
    }

    /**
     * 240 lines are no multiple of 32 or 64. Sixteen black lines below make them one without moving the face, so the box
     * must stay where it is: it does with centres on the stride, not with those that the published file decodes with.
     */
    @ParameterizedTest
    @CsvSource({"franck_02221.jpg", "audrey.jpg"})
    void priorsOnTheStrideKeepABoxInPlaceAtAnyHeight(String still) throws OrtException, IOException {
        try (Network detector = new Network(Built.weights("rfb-320"))) {
            Picture picture = Built.still(still).stretched(320, 240);
            float[] whole = box(detector, picture.warped(new AffineTransform(), 320, 256), RfbDecode.priors(320, 256));
            float[] onStride = box(detector, picture, RfbDecode.priors(320, 240));
            float[] published = box(detector, picture, RfbDecode.publishedPriors(320, 240));
            float height = whole[3] - whole[1];
            assertEquals(whole[3], onStride[3], 0.05 * height);
            assertTrue(Math.abs(whole[3] - published[3]) > Math.abs(whole[3] - onStride[3]));
        }
    }

    /** @return corners of the best box in pixels */
    private static float[] box(Network detector, Picture picture, List<float[]> priors) throws OrtException {
        int width = picture.width();
        int height = picture.height();
        Map<String, float[]> heads = detector.run(picture.planes("RGB", 127, 128), 1, 3, height, width);
        int best = RfbDecode.best(heads.get("scores"));
        float[] corners = RfbDecode.corners(heads.get("loc"), priors);
        return new float[] {
            corners[4 * best] * width, corners[4 * best + 1] * height,
            corners[4 * best + 2] * width, corners[4 * best + 3] * height
        };
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void landmarkerRejectsNoise(int seed) throws OrtException, IOException {
        try (Network landmarker = new Network(Built.weights("onet"))) {
            float face = landmarker.run(Network.noise(seed, 3 * 48 * 48), 1, 3, 48, 48)
                    .get("prob1")[1];
            assertTrue(face < 0.5, "score " + face);
        }
    }
}
