package uk.police.lfr.platform.control.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.police.lfr.platform.contract.KeyId;

/**
 * One file per key, {@code <id>.key}, readable by the server's own user alone. A file is there whole or not at all:
 * written under another name, forced to disk, renamed, and the folder forced as well. Thread-safe, for several servers
 * on one file system too.
 */
public final class KeyFolder {
    private static final String ENDING = ".key";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}\\.key");
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    /** Makes the folder where it does not exist yet. */
    public KeyFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    public Path path() {
        return folder;
    }

    /** Returns when the content is on disk. */
    public void write(KeyId key, byte[] content) throws IOException {
        Path part = folder.resolve(key.value() + UNFINISHED);
        Files.deleteIfExists(part);
        try {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
                writeFully(file, content);
                file.force(true);
            }
            Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(folder + " lies on a file system that cannot rename a file in one step", e);
        } finally {
            Files.deleteIfExists(part); // There only if the disk was full, or would not rename.
        }
        forceFolder();
    }

    /** Empty where there is no such file. */
    public Optional<byte[]> read(KeyId key) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    public boolean has(KeyId key) {
        return Files.exists(file(key));
    }

    /**
     * Overwrites and removes the files; returns when that is on disk. Nothing happens to those that are gone already.
     *
     * @throws IOException some are still there; the others are gone
     */
    public void destroy(Collection<KeyId> keys) throws IOException {
        IOException failed = null;
        int gone = 0;
        for (KeyId key : keys) {
            try {
                gone += wipe(file(key)) ? 1 : 0;
            } catch (IOException e) {
                failed = e;
            }
        }
        if (gone > 0) {
            forceFolder();
        }
        if (failed != null) {
            throw failed;
        }
    }

    /** @return false if there was none */
    private boolean wipe(Path key) throws IOException {
        try (FileChannel file = FileChannel.open(key, StandardOpenOption.WRITE)) {
            // On a file system that writes elsewhere this wipes nothing; there the wrapping still protects a remnant.
            byte[] noise = new byte[Math.toIntExact(file.size())];
            random.nextBytes(noise);
            writeFully(file, noise);
            // The length is what it was: the content alone has to reach the disk before the name goes.
            file.force(false);
        } catch (NoSuchFileException e) {
            return false;
        }
        return Files.deleteIfExists(key);
    }

    /** The keys whose file is older than that. */
    public List<KeyId> keysLastWrittenBefore(Instant moment) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> writtenBefore(file, moment))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .map(name -> new KeyId(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        }
    }

    private Path file(KeyId key) {
        return folder.resolve(key.value() + ENDING);
    }

    private static boolean writtenBefore(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException e) {
            // Removed while we looked.
            return false;
        }
    }

    private static void writeFully(FileChannel file, byte[] content) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(content);
        while (left.hasRemaining()) {
            file.write(left);
        }
    }

    private void forceFolder() throws IOException {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
