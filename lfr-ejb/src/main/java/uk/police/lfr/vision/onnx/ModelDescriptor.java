package uk.police.lfr.vision.onnx;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import uk.police.lfr.vision.ModelIdentity;
import uk.police.lfr.vision.VisionException;

/** One model as its property file describes it. Every missing or wrong entry is named in the error. */
final class ModelDescriptor {
    private final Path file;
    private final Properties entries = new Properties();

    private ModelDescriptor(Path file) {
        this.file = file;
    }

    static ModelDescriptor read(Path file) {
        ModelDescriptor descriptor = new ModelDescriptor(file);
        try (Reader reader = Files.newBufferedReader(file)) {
            descriptor.entries.load(reader);
        } catch (IOException e) {
            throw new VisionException("Cannot read " + file + ": it is not there, or not for this server to read", e);
        }
        return descriptor;
    }

    /** @throws VisionException the role is another, or an entry belongs to none of that role */
    ModelDescriptor withRole(String role) {
        if (!text("role").equals(role)) {
            throw new VisionException(file + " describes a " + text("role") + ", not a " + role);
        }
        return withKeysOf(role);
    }

    ModelDescriptor withKeysOf(String role) {
        DescriptorKeys.check(this, role, entries.stringPropertyNames());
        return this;
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(entries.getProperty(key)).map(String::trim).filter(value -> !value.isEmpty());
    }

    String text(String key) {
        return optional(key).orElseThrow(() -> new VisionException(file + " lacks " + key));
    }

    int whole(String key) {
        return wholes(key)[0];
    }

    float number(String key) {
        return numbers(key)[0];
    }

    /** Comma-separated numbers, at least one. */
    float[] numbers(String key) {
        String[] parts = text(key).split(",");
        float[] numbers = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                numbers[i] = Float.parseFloat(parts[i].trim());
            } catch (NumberFormatException e) {
                throw new VisionException(file + ": " + key + " is no number: " + parts[i], e);
            }
        }
        return numbers;
    }

    int[] wholes(String key) {
        float[] numbers = numbers(key);
        int[] wholes = new int[numbers.length];
        Arrays.setAll(wholes, i -> {
            if (numbers[i] != Math.rint(numbers[i])) {
                throw new VisionException(file + ": " + key + " is no whole number: " + numbers[i]);
            }
            return (int) numbers[i];
        });
        return wholes;
    }

    /** Lower-case hexadecimal. */
    String sha256() {
        String hash = text("sha256").toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new VisionException(file + ": sha256 is not 64 hexadecimal digits: " + hash);
        }
        return hash;
    }

    Path weights() {
        return file.resolveSibling(text("file"));
    }

    ModelIdentity identity() {
        return new ModelIdentity(text("role"), text("id"), text("origin"), text("licence"), sha256(), text("card"));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
