package uk.police.lfr.vision.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.police.lfr.vision.TestModels;

/** A models folder as a force fills it: descriptors from the product's templates, and networks of its own. */
final class DroppedIn {
    private final Path folder;

    DroppedIn(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectory(folder.resolve("profiles"));
    }

    /** Takes a template as it is, with the hash of these weights filled in. */
    DroppedIn model(String template, byte[] weights) throws IOException {
        Files.write(folder.resolve(template + ".onnx"), weights);
        String text = Files.readString(template(template));
        return write(
                template + ".properties",
                text.replace("sha256=\n", "sha256=" + VerifiedWeights.sha256(weights) + "\n"));
    }

    DroppedIn profile(String name, String detector, String embedder) throws IOException {
        String text = Files.readString(template("own"))
                .replace("profile=own", "profile=" + name)
                .replace("detector=yunet", "detector=" + detector)
                .replace("embedder=sface", "embedder=" + embedder);
        return write("profiles/" + name + ".properties", text);
    }

    /** Changes one line of a file. */
    DroppedIn edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        return write(file, text.replace(from, to));
    }

    private DroppedIn write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    private static Path template(String name) {
        return TestModels.models().resolve("templates").resolve(name + ".properties");
    }
}
