package uk.police.lfr.vision.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.vision.ShelvedProfile;
import uk.police.lfr.vision.VisionException;

/** Every profile that lies in a models folder, its own and those that were dropped in, each read and verified. */
public final class ModelShelf {
    private static final String SUFFIX = ".properties";

    private ModelShelf() {}

    /** Reads every weight file once, so it takes as long as they are large. @return by name */
    public static List<ShelvedProfile> profiles(Path modelsDir) {
        try (Stream<Path> files = Files.list(modelsDir.resolve("profiles"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .map(name -> profile(modelsDir, name))
                    .toList();
        } catch (IOException e) {
            throw new VisionException("Cannot read the profiles of " + modelsDir, e);
        }
    }

    private static ShelvedProfile profile(Path modelsDir, String name) {
        try {
            ModelProfile profile = ModelProfile.read(modelsDir, name);
            profile.models().forEach(VerifiedWeights::of);
            return new ShelvedProfile(
                    name,
                    profile.title(),
                    profile.models().map(ModelDescriptor::identity).toList(),
                    profile.templateVersion(),
                    "");
        } catch (VisionException wrong) {
            return new ShelvedProfile(name, "", List.of(), "", wrong.getMessage());
        }
    }
}
