package uk.police.lfr.retention.control.residue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for open pictures and films among files, and for footage that no row knows. */
final class LeftFiles {
    private static final String CHECK = "files";

    /** Enough for every mark, and for a template. */
    private static final int BEGINNING = 4_096;

    private static final int DEEPEST = 8;

    private final PlainContent plain;
    private final List<Path> folders;
    private final Path footage;

    LeftFiles(PlainContent plain, List<Path> folders, Path footage) {
        this.plain = plain;
        this.folders = folders;
        this.footage = footage;
    }

    void look(Tally tally) {
        Stream.concat(folders.stream(), Stream.of(footage)).distinct().forEach(folder -> files(folder)
                .forEach(file -> {
                    tally.looked(CHECK, 1);
                    plain.in(beginning(file)).ifPresent(what -> tally.found(CHECK, file.toString(), what));
                }));
    }

    /** Footage without a row would never be deleted. */
    void orphans(Connection database, Tally tally) throws SQLException {
        Set<String> known = new HashSet<>();
        try (PreparedStatement query = database.prepareStatement("select file_name from footage_segment");
                ResultSet names = query.executeQuery()) {
            while (names.next()) {
                known.add(names.getString(1));
            }
        }
        files(footage).forEach(file -> {
            if (!known.contains(footage.relativize(file).toString())) {
                tally.found(CHECK, file.toString(), "footage that no row knows");
            }
        });
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile).filter(Files::isReadable).toList();
        } catch (IOException | UncheckedIOException e) {
            // Temporary files come and go while they are listed; the next look sees what stayed.
            return List.of();
        }
    }

    private static byte[] beginning(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(BEGINNING);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
