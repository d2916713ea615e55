package uk.police.lfr.vision.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.police.lfr.vision.VisionException;

/**
 * What the networks compute on: chosen, and never changed silently. Where the choice cannot be kept, nothing is loaded.
 *
 * @param device which one, in the provider's own words; empty for the processor
 */
public record Accelerator(ExecutionProvider provider, String device) {
    /** {@code cpu} unless set. */
    public static final String PROVIDER_PROPERTY = "lfr.engine.provider";

    /** The provider's first unless set. */
    public static final String DEVICE_PROPERTY = "lfr.engine.device";

    public static final Accelerator PROCESSOR = new Accelerator(ExecutionProvider.CPU, "");

    private static final String ADVICE = " docs/administrators/models.md says how to bring it; with "
            + PROVIDER_PROPERTY + "=cpu the processor computes.";

    /** Of the system properties. @throws VisionException there is no such provider, or its device is malformed */
    public static Accelerator configured() {
        ExecutionProvider provider = ExecutionProvider.named(System.getProperty(PROVIDER_PROPERTY, "cpu"));
        String device = Optional.ofNullable(System.getProperty(DEVICE_PROPERTY)).orElse(provider.usualDevice());
        if (provider == ExecutionProvider.CUDA && !device.matches("\\d{1,3}")) {
            throw new VisionException(DEVICE_PROPERTY + " is " + device + "; for cuda it is the number of the card");
        }
        return new Accelerator(provider, provider == ExecutionProvider.CPU ? "" : device);
    }

    /** What the ONNX Runtime that is loaded was built for, in ONNX Runtime's words. */
    static Set<String> available() {
        Set<String> names = new TreeSet<>();
        OrtEnvironment.getAvailableProviders().forEach(each -> names.add(each.getName()));
        return names;
    }

    /** @throws VisionException this ONNX Runtime was not built for it, or there is no such device */
    void addTo(OrtSession.SessionOptions options) {
        if (!OrtEnvironment.getAvailableProviders().contains(provider.provider())) {
            throw refused("this ONNX Runtime has only " + String.join(", ", available()), null);
        }
        try {
            provider.addTo(options, device);
        } catch (OrtException e) {
            throw refused(e.getMessage(), e);
        }
    }

    VisionException refused(String why, Exception cause) {
        String chosen = provider.word() + (device.isEmpty() ? "" : ", device " + device);
        return new VisionException(
                "Refusing to start: " + PROVIDER_PROPERTY + " is " + chosen + ", but " + why + "." + ADVICE, cause);
    }

    /** Whether it does without the one that was chosen. */
    boolean isProcessor() {
        return provider == ExecutionProvider.CPU;
    }
}
