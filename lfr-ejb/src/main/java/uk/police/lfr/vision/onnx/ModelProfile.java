package uk.police.lfr.vision.onnx;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.police.lfr.vision.VisionException;

/**
 * The descriptors that make up one profile.
 *
 * @param name such as {@code clean}
 * @param title for people; may be empty
 * @param landmarker empty where the detector itself gives the five points
 */
record ModelProfile(
        String name,
        String title,
        ModelDescriptor detector,
        Optional<ModelDescriptor> landmarker,
        ModelDescriptor embedder) {
    /** Raised whenever code changes what a template of the same models is. */
    private static final String PREPROCESSING = "1";

    /** The entries beside the weights that shape a template. */
    private static final List<String> SHAPING = List.of(
            "family", "sha256", "input.layout", "input.colour", "input.mean", "input.std", "alignment", "passes");

    static ModelProfile read(Path modelsDir, String name) {
        ModelDescriptor profile = ModelDescriptor.read(
                        modelsDir.resolve("profiles").resolve(name + ".properties"))
                .withKeysOf(DescriptorKeys.PROFILE);
        if (!profile.text("profile").equals(name)) {
            throw new VisionException(
                    profile + ": profile is " + profile.text("profile") + ", but its file is " + name);
        }
        ModelDescriptor detector = model(modelsDir, profile, "detector");
        Optional<ModelDescriptor> landmarker = profile.optional("landmarker")
                .filter(id -> !id.equals("none"))
                .map(id -> model(modelsDir, profile, "landmarker"));
        if (landmarker.isEmpty() && detector.whole("landmarks") == 0) {
            throw new VisionException(profile + " needs a landmarker: its detector gives no points");
        }
        return new ModelProfile(
                name,
                profile.optional("title").orElse(""),
                detector,
                landmarker,
                model(modelsDir, profile, "embedder"));
    }

    private static ModelDescriptor model(Path modelsDir, ModelDescriptor profile, String role) {
        return ModelDescriptor.read(modelsDir.resolve(profile.text(role) + ".properties"))
                .withRole(role);
    }

    Stream<ModelDescriptor> models() {
        return Stream.of(Stream.of(detector), landmarker.stream(), Stream.of(embedder))
                .flatMap(part -> part);
    }

    /** Another as soon as any weight, the alignment or the pre-processing is another. */
    String templateVersion() {
        StringBuilder shape = new StringBuilder(PREPROCESSING);
        models().forEach(model -> SHAPING.forEach(
                key -> shape.append('\n').append(model.optional(key).orElse(""))));
        String hash = VerifiedWeights.sha256(shape.toString().getBytes(StandardCharsets.UTF_8));
        return name + "-" + hash.substring(0, 16);
    }
}
