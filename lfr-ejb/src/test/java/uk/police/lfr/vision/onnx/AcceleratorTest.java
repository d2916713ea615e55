package uk.police.lfr.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.lfr.vision.EngineRuntime;
import uk.police.lfr.vision.ModelPlacement;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.VisionException;

/** What was chosen computes, or nothing does. */
class AcceleratorTest {
    private static final String EVENT =
            "{\"cat\" : \"Node\",\"name\" :\"n_kernel_time\",\"args\" : {\"op_name\" : \"%s\",\"provider\" : \"%s\"}},\n";

    @TempDir
    Path folder;

    private Placement placement(String... events) throws IOException {
        Path profile = folder.resolve("run.json");
        Files.writeString(profile, "[\n" + String.join("", events) + "]");
        return Placement.of(profile);
    }

    private static String event(String operator, String provider) {
        return String.format(EVENT, operator, provider);
    }

    @Test
    void theEngineSaysWhatComputesEachOfItsNetworks() {
        EngineRuntime runtime = TestModels.clean().runtime();
        assertEquals(Accelerator.configured().provider().word(), runtime.provider());
        assertTrue(runtime.version().matches("\\d+\\.\\d+\\.\\d+"), runtime.version());
        assertEquals(1, runtime.threadsPerCall());
        assertEquals(
                List.of("rfb-320", "onet", "mobilefacenet-192"),
                runtime.models().stream().map(ModelPlacement::id).toList());
        String chosen = Accelerator.configured().provider().label();
        for (ModelPlacement model : runtime.models()) {
            assertTrue(model.nodes().get(chosen) > 5, model.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CUDA", "OPENVINO"})
    void whatIsNotThereRefusesToStart(ExecutionProvider absent) {
        assumeFalse(Accelerator.available().contains(absent.provider().getName()), "this ONNX Runtime has it");
        Accelerator chosen = new Accelerator(absent, "0");
        String message = assertThrows(
                        VisionException.class, () -> OnnxFaceEngine.open(TestModels.models(), "clean", chosen))
                .getMessage();
        assertTrue(
                message.startsWith("Refusing to start: lfr.engine.provider is " + absent.word() + ", device 0, but"),
                message);
        assertTrue(message.contains("CPU") && message.contains("docs/administrators/models.md"), message);
    }

    @Test
    void whatNobodyKnowsIsNamed() {
        String message = assertThrows(VisionException.class, () -> ExecutionProvider.named("gpu"))
                .getMessage();
        assertEquals("lfr.engine.provider is gpu; known are cpu, cuda, openvino", message);
    }

    @Test
    void aNetworkThatIsLeftToTheProcessorIsFound() throws IOException {
        String cuda = ExecutionProvider.CUDA.label();
        String cpu = ExecutionProvider.CPU.label();
        Placement all = placement(event("Conv", cuda), event("Gemm", cuda), event("Gather", cpu));
        assertEquals(Map.of(cuda, 2, cpu, 1), all.nodes());
        assertFalse(all.leaves(ExecutionProvider.CUDA), "what arranges shapes may stay");
        assertTrue(placement(event("Conv", cuda), event("FusedConv", cpu)).leaves(ExecutionProvider.CUDA));
        assertTrue(placement(event("Gather", cpu)).leaves(ExecutionProvider.CUDA));
        assertTrue(placement().leaves(ExecutionProvider.CUDA), "nothing seen is nothing proven");
    }
}
