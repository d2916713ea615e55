package uk.police.lfr.exercise.media;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One hash over everything that shapes the exercise media: source pictures, models' descriptors, this code itself. */
final class ExerciseInputs {
    private final MessageDigest digest;

    private ExerciseInputs() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hash(Path modelsDir, Path mediaDir) throws IOException {
        ExerciseInputs inputs = new ExerciseInputs();
        inputs.add(modelsDir, ".properties");
        inputs.add(mediaDir, "");
        inputs.addOwnCode();
        return HexFormat.of().formatHex(inputs.digest.digest(), 0, 12);
    }

    private void add(Path folder, String ending) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            digest.update(folder.relativize(file).toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
    }

    /** A folder of classes in this module's own build, a jar in the others'. */
    private void addOwnCode() throws IOException {
        String own = ExerciseInputs.class.getPackageName().replace('.', '/');
        Path origin = origin();
        if (Files.isDirectory(origin)) {
            add(origin.resolve(own), ".class");
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(origin)) {
            add(jar.getPath(own), ".class");
        }
    }

    private static Path origin() {
        try {
            URI place = ExerciseInputs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(place);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
