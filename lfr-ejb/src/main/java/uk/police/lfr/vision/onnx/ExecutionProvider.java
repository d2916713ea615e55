package uk.police.lfr.vision.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.police.lfr.vision.VisionException;

/** What ONNX Runtime computes on, as an administrator may choose it. */
public enum ExecutionProvider {
    /** The processor; part of every ONNX Runtime. */
    CPU("CPUExecutionProvider", OrtProvider.CPU, ""),
    /** A card of NVIDIA's; device is its number. */
    CUDA("CUDAExecutionProvider", OrtProvider.CUDA, "0"),
    /** Intel's processors, graphics and accelerators; device is CPU, GPU or NPU, also GPU.1. */
    OPENVINO("OpenVINOExecutionProvider", OrtProvider.OPEN_VINO, "GPU");

    private final String label;
    private final OrtProvider provider;
    private final String usualDevice;

    ExecutionProvider(String label, OrtProvider provider, String usualDevice) {
        this.label = label;
        this.provider = provider;
        this.usualDevice = usualDevice;
    }

    /** @throws VisionException there is none of this name; says which there are */
    static ExecutionProvider named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new VisionException(Accelerator.PROVIDER_PROPERTY + " is " + name + "; known are "
                        + Arrays.stream(values()).map(ExecutionProvider::word).collect(Collectors.joining(", "))));
    }

    /** As in configuration. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As ONNX Runtime names it where it says what computed. */
    String label() {
        return label;
    }

    String usualDevice() {
        return usualDevice;
    }

    OrtProvider provider() {
        return provider;
    }

    void addTo(OrtSession.SessionOptions options, String device) throws OrtException {
        switch (this) {
            case CPU -> {
                // Always there, and last in line.
            }
            case CUDA -> options.addCUDA(Integer.parseInt(device));
            case OPENVINO -> options.addOpenVINO(device);
        }
    }
}
