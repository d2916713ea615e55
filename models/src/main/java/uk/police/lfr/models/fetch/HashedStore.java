package uk.police.lfr.models.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Files kept under their own SHA-256, so that a later build needs neither network nor tarball.
 *
 * <p>What is read back is hashed again: a damaged file counts as absent. Several builds may share one store.
 */
public final class HashedStore {
    private final Path folder;

    public HashedStore(Path folder) {
        this.folder = folder;
    }

    public Optional<byte[]> find(String sha256) {
        Path file = folder.resolve(sha256);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] content = Files.readAllBytes(file);
            return Digests.sha256(content).equals(sha256) ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void keep(byte[] content) {
        try {
            write(folder.resolve(Digests.sha256(content)), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes beside the file and moves: nobody ever sees half of it. */
    public static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        Files.write(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
