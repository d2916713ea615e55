package uk.police.lfr.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.Landmarks.Point;

class ScrfdDetectorTest {
    @Test
    void distancesInStridesBecomeABoxAndPointsInFramePixels() {
        Letterbox letterbox = new Letterbox(64, 32, 0.5f);
        List<Network.Output> outputs = new ArrayList<>();
        for (int stride : new int[] {8, 16, 32}) {
            int rows = 2 * letterbox.cells(stride);
            outputs.add(new Network.Output("score", new long[0], FloatBuffer.allocate(rows)));
            outputs.add(new Network.Output("bbox", new long[0], FloatBuffer.allocate(4 * rows)));
            outputs.add(new Network.Output("kps", new long[0], FloatBuffer.allocate(10 * rows)));
        }
        // Stride 16: four columns; second anchor of the cell in row 1, column 2.
        int row = 2 * (4 + 2) + 1;
        outputs.get(3).values().put(row, 0.8f);
        outputs.get(4).values().put(4 * row, new float[] {1, 0.5f, 1, 2});
        outputs.get(5).values().put(10 * row + 4, new float[] {0.25f, -0.25f});
        List<DetectedFace> found = ScrfdDetector.decode(outputs, letterbox, 0.5f);
        assertEquals(1, found.size());
        DetectedFace face = found.get(0);
        assertEquals((32 - 16) * 2, face.box().left());
        assertEquals((16 - 8) * 2, face.box().top());
        assertEquals((32 + 16) * 2, face.box().right());
        assertEquals((16 + 32) * 2, face.box().bottom());
        assertEquals(
                new Point((32 + 4) * 2, (16 - 4) * 2),
                face.landmarks().orElseThrow().nose());
    }
}
