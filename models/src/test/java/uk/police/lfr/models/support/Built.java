package uk.police.lfr.models.support;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the build has left under {@code target}. */
public final class Built {
    public static final Path MODELS = Path.of("target/models");
    public static final Path MEDIA = Path.of("target/media");
    private static final Path PUBLISHED = Path.of("target/published");

    private Built() {}

    public static byte[] published(String file) throws IOException {
        return Files.readAllBytes(PUBLISHED.resolve(file));
    }

    public static byte[] weights(String id) throws IOException {
        return Files.readAllBytes(MODELS.resolve(id + ".onnx"));
    }

    public static Picture still(String file) throws IOException {
        return Picture.read(MEDIA.resolve(file));
    }

    public static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
