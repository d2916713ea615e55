package uk.police.lfr.watchlist.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.KeyId;

/**
 * Where hand-ins lie while they are imported: sealed under their list's key, readable by this server alone, and still
 * there after a crash, so that an import goes on where it was. Each is deleted when its import ends.
 */
@ApplicationScoped
public class ImportSpool {
    @Inject
    private KeyVault vault;

    private final Path folder;

    public ImportSpool() {
        this(Path.of(System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")), "lfr-imports"));
    }

    ImportSpool(Path folder) {
        this.folder = folder;
    }

    /** What is written into a hand-in. */
    interface Content {
        void into(OutputStream out) throws IOException;
    }

    /** Keeps an archive as it comes. @return its name here, one of our own: nobody's file name ever becomes a path */
    String keep(KeyId key, InputStream archive) {
        return keep(key, archive::transferTo);
    }

    /** @return the name of what was written */
    String keep(KeyId key, Content content) {
        String name = UUID.randomUUID().toString();
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try (OutputStream out = vault.encrypting(key, Files.newOutputStream(folder.resolve(name)), context(name))) {
                content.into(out);
            }
            return name;
        } catch (IOException | RuntimeException brokeOff) {
            // An upload that broke off leaves no half of a picture.
            delete(name);
            throw brokeOff instanceof RuntimeException fault
                    ? fault
                    : new UncheckedIOException("The hand-in could not be kept for import", (IOException) brokeOff);
        }
    }

    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    /** The archive, from any position; closed by the caller. */
    SeekableByteChannel open(KeyId key, String name) throws IOException {
        return vault.decrypting(key, Files.newByteChannel(folder.resolve(name)), context(name));
    }

    public void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("A hand-in could not be deleted: " + name, e);
        }
    }

    /** Deletes what belongs to no import that goes on. */
    void keepOnly(Set<String> names) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> left = Files.list(folder)) {
            left.map(file -> file.getFileName().toString())
                    .filter(name -> !names.contains(name))
                    .toList()
                    .forEach(this::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Earlier hand-ins could not be deleted: " + folder, e);
        }
    }

    private static byte[] context(String name) {
        return ("watchlist/import/" + name).getBytes(UTF_8);
    }
}
