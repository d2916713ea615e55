package uk.police.lfr.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceBox;

class RfbPriorsTest {
    @Test
    void theTrainingSizeHasAsManyPriorsAsThePublishedModelGives() {
        assertEquals(4420, new RfbPriors(320, 240).count());
    }

    @Test
    void anUncorrectedPriorIsABoxOfItsSizeAroundItsCell() {
        RfbPriors priors = new RfbPriors(320, 240);
        FloatBuffer scores = FloatBuffer.allocate(2 * priors.count());
        FloatBuffer locations = FloatBuffer.allocate(4 * priors.count());
        // Second row of the first stride, third cell, second size.
        scores.put(2 * ((40 + 2) * 3 + 1) + 1, 0.9f);
        List<DetectedFace> found = priors.decode(scores, locations, 0.5f, 640, 480);
        FaceBox box = found.get(0).box();
        assertEquals(1, found.size());
        assertEquals(2 * (2.5f * 8 - 8), box.left(), 1e-3);
        assertEquals(2 * (1.5f * 8 - 8), box.top(), 1e-3);
        assertEquals(2 * 16, box.width(), 1e-3);
        assertEquals(0.9f, box.score());
    }

    @Test
    void offsetsCountTenthsOfTheBoxAndSizesFifthsOfItsLogarithm() {
        RfbPriors priors = new RfbPriors(320, 240);
        FloatBuffer scores = FloatBuffer.allocate(2 * priors.count()).put(1, 1f);
        FloatBuffer locations =
                FloatBuffer.allocate(4 * priors.count()).put(0, 10f).put(2, (float) (Math.log(3) / 0.2));
        FaceBox box = priors.decode(scores, locations, 0.5f, 320, 240).get(0).box();
        assertEquals(30, box.width(), 1e-3);
        assertEquals(4 + 10, (box.left() + box.right()) / 2, 1e-3);
        assertEquals(4, (box.top() + box.bottom()) / 2, 1e-3);
    }
}
