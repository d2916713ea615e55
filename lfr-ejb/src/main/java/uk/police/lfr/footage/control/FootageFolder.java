package uk.police.lfr.footage.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The files of footage, readable by this server alone. What is written here has been encrypted before; names say the
 * deployment and nothing else.
 */
@ApplicationScoped
public class FootageFolder {
    /** Where footage lies; {@code footage} in the server's data folder unless set. */
    public static final String FOLDER_PROPERTY = "lfr.footage.dir";

    private static final String ENDING = ".footage";

    private final Path folder;

    public FootageFolder() {
        this(Path.of(System.getProperty(
                FOLDER_PROPERTY,
                Path.of(System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")), "footage")
                        .toString())));
    }

    FootageFolder(Path folder) {
        this.folder = folder;
    }

    /** A new name, relative to the folder. */
    public String newName(long deploymentId) {
        return deploymentId + "/" + UUID.randomUUID() + ENDING;
    }

    public FileChannel create(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    public SeekableByteChannel open(String name) throws IOException {
        return Files.newByteChannel(folder.resolve(name), StandardOpenOption.READ);
    }

    /** 0 where there is none. */
    public long size(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gone afterwards, also if it was before. */
    public void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Footage could not be deleted: " + name, e);
        }
    }

    /** Names of all files that were last written before that moment. */
    public List<String> olderThan(Instant moment) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> lastWritten(file).isBefore(moment))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant lastWritten(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException goneMeanwhile) {
            return Instant.MAX;
        }
    }

    /** Bytes that the disk still takes, and bytes that it has in all. */
    public DiskRoom room() {
        try {
            Files.createDirectories(folder);
            var store = Files.getFileStore(folder);
            return new DiskRoom(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record DiskRoom(long usableBytes, long totalBytes) {}
}
