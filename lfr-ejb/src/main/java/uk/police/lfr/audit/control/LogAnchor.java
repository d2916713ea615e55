package uk.police.lfr.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import uk.police.lfr.audit.control.note.Checkpoint;
import uk.police.lfr.audit.control.note.SignedNote;

/**
 * The newest signed head of the log, in a file outside the database. Whoever cuts the log and takes head and
 * checkpoints with it has every right over the database and none over this file. The file is there whole or not at all.
 */
@ApplicationScoped
public class LogAnchor {
    /** Folder of the file; {@code anchor} in the server's base folder, beside the vault, unless set. */
    public static final String FOLDER_PROPERTY = "lfr.log.anchor.dir";

    private static final String NAME = "audit.checkpoint";

    private final Path folder;

    @Inject
    private LogSigner signer;

    public LogAnchor() {
        this(Path.of(System.getProperty(
                FOLDER_PROPERTY,
                Path.of(System.getProperty("jboss.server.base.dir", "."), "anchor")
                        .toString())));
    }

    LogAnchor(Path folder) {
        this.folder = folder;
    }

    /** What is kept; empty where nothing is, such as at a first start, or where the log did not sign what is there. */
    public Optional<Checkpoint> head() {
        return text().flatMap(this::signedHead);
    }

    /** False where something is kept that the log did not sign. */
    public boolean genuine() {
        Optional<String> text = text();
        return text.isEmpty() || text.flatMap(this::signedHead).isPresent();
    }

    /** Returns when the head is on disk, in place of the one before. */
    public void keep(SignedNote head) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(NAME + ".part");
            try (FileChannel file = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer left = StandardCharsets.UTF_8.encode(head.written());
                while (left.hasRemaining()) {
                    file.write(left);
                }
                file.force(true);
            }
            Files.move(part, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The head of the audit log cannot be kept in " + folder, e);
        }
    }

    private Optional<String> text() {
        try {
            return Optional.of(Files.readString(folder.resolve(NAME)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The head of the audit log cannot be read in " + folder, e);
        }
    }

    private Optional<Checkpoint> signedHead(String text) {
        try {
            SignedNote note = SignedNote.parse(text);
            return signer.signed(note) ? Optional.of(Checkpoint.parse(note.text())) : Optional.empty();
        } catch (IllegalArgumentException notANote) {
            return Optional.empty();
        }
    }
}
