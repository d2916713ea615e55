package uk.police.lfr.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.police.lfr.models.support.Network.greatestDifference;
import static uk.police.lfr.models.support.Network.noise;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.models.onnx.OnnxGraph;
import uk.police.lfr.models.onnx.PreluFolding;
import uk.police.lfr.models.support.Built;
import uk.police.lfr.models.support.Network;
import uk.police.lfr.models.support.RfbDecode;
import uk.police.lfr.models.tflite.OnnxTranslation;
import uk.police.lfr.models.tflite.Orientation;

/** Each conversion computes what the published network computes. */
class EquivalenceTest {
    private static final int PICTURE = 3 * 112 * 112;

    @Test
    void rewrittenFaceplugin512EqualsThePublishedNetwork() throws OrtException, IOException {
        try (Network published = new Network(Built.published("fr_feature.onnx"));
                Network converted = new Network(Built.weights("faceplugin-512"))) {
            for (int seed = 0; seed < 3; seed++) {
                float[] x = noise(seed, PICTURE);
                float[] expected = published.run(x, 1, 3, 112, 112).get("output");
                assertClose(expected, converted.run(x, 1, 3, 112, 112).get("output"));
            }
        }
    }

    @Test
    void foldedAndRewrittenMobileFaceNetEqualsTheLiteralTranslation() throws OrtException, IOException {
        OnnxGraph literal = OnnxTranslation.translate(
                Built.published("MobileFaceNet.tflite"), Orientation.UPRIGHT, Map.of("embeddings", "embedding"));
        byte[] literalBytes = literal.bytes();
        PreluFolding.fold(literal);
        assertEquals(33, count(literal, "PRelu"));
        try (Network translated = new Network(literalBytes);
                Network folded = new Network(literal.bytes());
                Network converted = new Network(Built.weights("mobilefacenet-192"))) {
            for (int seed = 0; seed < 3; seed++) {
                float[] x = noise(seed, PICTURE);
                float[] expected = translated.run(x, 1, 3, 112, 112).get("embedding");
                assertClose(expected, folded.run(x, 1, 3, 112, 112).get("embedding"));
                assertClose(expected, converted.run(x, 1, 3, 112, 112).get("embedding"));
            }
        }
    }

    @Test
    void foldedAndRewrittenOnetEqualsTheLiteralTranslation() throws OrtException, IOException {
        OnnxGraph literal = OnnxTranslation.translate(
                Built.published("onet.tflite"),
                Orientation.TRANSPOSED,
                Map.of("onet/prob1", "prob1", "onet/conv6-2/conv6-2", "bbr", "onet/conv6-3/conv6-3", "lm"));
        try (Network translated = new Network(literal.bytes());
                Network converted = new Network(Built.weights("onet"))) {
            float[] x = noise(1, 3 * 48 * 48);
            Map<String, float[]> expected = translated.run(x, 1, 3, 48, 48);
            Map<String, float[]> found = converted.run(x, 1, 3, 48, 48);
            assertEquals(List.of("prob1", "bbr", "lm"), List.copyOf(found.keySet()));
            expected.forEach((output, values) -> assertClose(values, found.get(output)));
        }
    }

    /** The transposed network on a transposed picture is the upright one on the upright picture. */
    @Test
    void uprightOnetSeesWhatTheTransposedOneSawInATransposedPicture() throws OrtException, IOException {
        OnnxGraph asTrained = OnnxTranslation.translate(
                Built.published("onet.tflite"),
                Orientation.UPRIGHT,
                Map.of("onet/prob1", "prob1", "onet/conv6-2/conv6-2", "bbr", "onet/conv6-3/conv6-3", "lm"));
        try (Network trained = new Network(asTrained.bytes());
                Network converted = new Network(Built.weights("onet"))) {
            float[] x = noise(2, 3 * 48 * 48);
            Map<String, float[]> expected = trained.run(transposed(x, 48), 1, 3, 48, 48);
            Map<String, float[]> found = converted.run(x, 1, 3, 48, 48);
            expected.forEach((output, values) -> assertClose(values, found.get(output)));
        }
    }

    @ParameterizedTest
    @CsvSource({"faceplugin-512,112", "mobilefacenet-192,112", "onet,48"})
    void batchOfThreeEqualsThreeSingles(String id, int side) throws OrtException, IOException {
        int length = 3 * side * side;
        float[] three = noise(7, 3 * length);
        try (Network network = new Network(Built.weights(id))) {
            Map<String, float[]> batch = network.run(three, 3, 3, side, side);
            for (int i = 0; i < 3; i++) {
                float[] single = Arrays.copyOfRange(three, i * length, (i + 1) * length);
                int row = i;
                network.run(single, 1, 3, side, side).forEach((output, values) -> {
                    int from = row * values.length;
                    assertClose(values, Arrays.copyOfRange(batch.get(output), from, from + values.length));
                });
            }
        }
    }

    @Test
    void decodedRawHeadsEqualThePublishedDetectorsBoxes() throws OrtException, IOException {
        float[] x = Built.still("sample1.jpg").stretched(320, 240).planes("RGB", 127, 128);
        try (Network published = new Network(Built.published("fr_detect.onnx"));
                Network converted = new Network(Built.weights("rfb-320"))) {
            Map<String, float[]> expected = published.run(x, 1, 3, 240, 320);
            Map<String, float[]> found = converted.run(x, 1, 3, 240, 320);
            assertClose(expected.get("scores"), found.get("scores"));
            assertClose(
                    expected.get("boxes"), RfbDecode.corners(found.get("loc"), RfbDecode.publishedPriors(320, 240)));
        }
    }

    /** Sizes that strides do not divide, too: feature maps round up. */
    @ParameterizedTest
    @CsvSource({"160,90", "640,360", "317,201"})
    void detectorTakesAnySizeAndBatch(int width, int height) throws OrtException, IOException {
        try (Network converted = new Network(Built.weights("rfb-320"))) {
            Map<String, float[]> heads = converted.run(noise(3, 2 * 3 * width * height), 2, 3, height, width);
            int priors = RfbDecode.priors(width, height).size();
            assertEquals(2 * 2 * priors, heads.get("scores").length);
            assertEquals(2 * 4 * priors, heads.get("loc").length);
        }
    }

    private static void assertClose(float[] expected, float[] found) {
        float difference = greatestDifference(expected, found);
        assertTrue(difference < 1e-5, "differs by " + difference);
    }

    private static long count(OnnxGraph graph, String operator) {
        return graph.nodes().stream()
                .filter(node -> node.getOpType().equals(operator))
                .count();
    }

    private static float[] transposed(float[] planes, int side) {
        float[] transposed = new float[planes.length];
        for (int i = 0; i < planes.length; i++) {
            int plane = i / (side * side);
            int row = i / side % side;
            int column = i % side;
            transposed[(plane * side + column) * side + row] = planes[i];
        }
        return transposed;
    }
}
