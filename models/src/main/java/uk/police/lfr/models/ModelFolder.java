package uk.police.lfr.models;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import uk.police.lfr.models.fetch.Digests;
import uk.police.lfr.models.fetch.HashedStore;
import uk.police.lfr.models.onnx.ConversionException;

/**
 * The finished folder: profiles, descriptors, cards, notice and weights.
 *
 * @param module the {@code models} module, whose descriptors, profiles and cards are taken over as they are
 * @param folder where the result goes
 */
record ModelFolder(Path module, Path folder) {
    private static final List<String> TAKEN_OVER =
            List.of("descriptors", "profiles", "cards", "templates", "evaluations");

    /** Descriptors lie at the top of the folder, beside the weights that they describe. */
    void takeOverDescriptions() throws IOException {
        for (String name : TAKEN_OVER) {
            Path to = name.equals("descriptors") ? folder : folder.resolve(name);
            Files.createDirectories(to);
            for (Path file : filesIn(module.resolve(name))) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(module.resolve("NOTICE"), folder.resolve("NOTICE"), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Converts one model, unless its weights are there already.
     *
     * @param published the pinned file that the weights come from
     * @throws ConversionException if the result has not the SHA-256 that the descriptor states
     */
    void convert(DefaultModel model, Path published) throws IOException {
        Path weights = folder.resolve(model.id() + ".onnx");
        String stated = descriptor(model).getProperty("sha256");
        if (Files.exists(weights) && Digests.sha256(Files.readAllBytes(weights)).equals(stated)) {
            return;
        }
        byte[] converted = model.convert(Files.readAllBytes(published));
        String found = Digests.sha256(converted);
        if (!found.equals(stated)) {
            throw new ConversionException("The conversion of " + published.getFileName() + " gives SHA-256 " + found
                    + ", but descriptors/" + model.id() + ".properties states " + stated
                    + ". If the conversion was changed on purpose, re-run the tests and state the new hash.");
        }
        HashedStore.write(weights, converted);
    }

    private Properties descriptor(DefaultModel model) throws IOException {
        Properties descriptor = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(model.id() + ".properties"))) {
            descriptor.load(reader);
        }
        return descriptor;
    }

    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
