package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where hand-ins lie while they are imported, readable by this server alone. Each is deleted when its import ends, and
 * whatever a crash left behind is deleted at the next start.
 */
@ApplicationScoped
public class ImportSpool {
    private final Path folder;

    public ImportSpool() {
        this(Path.of(System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")), "lfr-imports"));
    }

    ImportSpool(Path folder) {
        this.folder = folder;
    }

    /** Keeps a copy under a name of our own; nobody's file name ever becomes a path. */
    public Path keep(InputStream content) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for hand-ins could not be made", e);
        }
        Path file = folder.resolve(UUID.randomUUID().toString());
        try {
            Files.copy(content, file);
            return file;
        } catch (IOException e) {
            // An upload that broke off leaves no half of a picture.
            delete(file);
            throw new UncheckedIOException("The hand-in could not be kept for import", e);
        }
    }

    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A hand-in could not be deleted: " + file, e);
        }
    }

    /** Deletes what an earlier run of the server left. */
    public void empty() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(this::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Earlier hand-ins could not be deleted: " + folder, e);
        }
    }
}
