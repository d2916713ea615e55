package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.onnx.Accelerator;

/** A server that cannot compute on what was chosen does not start. */
class FaceModelsTest {
    private final String before = System.getProperty(Accelerator.PROVIDER_PROPERTY);

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(Accelerator.PROVIDER_PROPERTY);
        } else {
            System.setProperty(Accelerator.PROVIDER_PROPERTY, before);
        }
    }

    @Test
    void aProviderThatIsConfiguredAndUnknownKeepsTheServerFromStarting() {
        System.setProperty(Accelerator.PROVIDER_PROPERTY, "gpu");
        String message = assertThrows(VisionException.class, () -> new FaceModels().load())
                .getMessage();
        assertTrue(message.contains("lfr.engine.provider is gpu; known are cpu, cuda, openvino"), message);
    }
}
