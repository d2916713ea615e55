package uk.police.lfr.models.fetch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * One npm package, pinned to exact bytes.
 *
 * @param integrity npm's own {@code sha512-<base64>} of the tarball
 * @param sha256 SHA-256 of the tarball, a second witness that does not come from the registry
 */
public record PackagePin(String name, String version, String integrity, String sha256, List<MemberPin> members) {
    private static final String MEMBER = "member.";

    /** Reads a pin file: {@code name}, {@code version}, {@code integrity}, {@code sha256}, {@code member.<file>}. */
    public static PackagePin read(Path file) {
        Properties pin = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            pin.load(reader);
        } catch (IOException e) {
            throw new FetchException("Cannot read the pin file " + file, e);
        }
        return new PackagePin(
                required(pin, "name", file),
                required(pin, "version", file),
                required(pin, "integrity", file),
                required(pin, "sha256", file),
                members(pin, file));
    }

    /** @return the tarball's file name as npm gives it: {@code @scope/name} becomes {@code scope-name-version.tgz} */
    public String tarballName() {
        return name.replaceFirst("^@", "").replace('/', '-') + "-" + version + ".tgz";
    }

    private static List<MemberPin> members(Properties pin, Path file) {
        return pin.stringPropertyNames().stream()
                .filter(key -> key.startsWith(MEMBER))
                .sorted()
                .map(key -> member(key.substring(MEMBER.length()), required(pin, key, file), file))
                .toList();
    }

    /** A member's value is its path in the tarball and its SHA-256, separated by blanks. */
    private static MemberPin member(String name, String value, Path file) {
        String[] pathAndHash = value.split("\\s+");
        if (pathAndHash.length != 2) {
            throw new FetchException(file + ": " + MEMBER + name + " must read <path in tarball> <sha256>");
        }
        return new MemberPin(name, pathAndHash[0], pathAndHash[1]);
    }

    private static String required(Properties pin, String key, Path file) {
        String value = pin.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new FetchException(file + " lacks the key " + key);
        }
        return value;
    }
}
