package uk.police.lfr.watchlist.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import uk.police.lfr.watchlist.contract.ImportReason;

/** A ZIP archive. Read in place and never unpacked to disk, so that no name in it can become a path. */
final class HandedInArchive implements HandedIn {
    private final Path file;
    private final Consumer<Path> delete;
    private ZipFile zip;

    HandedInArchive(Path file, Consumer<Path> delete) {
        this.file = file;
        this.delete = delete;
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        try {
            zip = new ZipFile(file.toFile());
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .forEach(names::add);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ImportRefused(ImportReason.NOT_AN_ARCHIVE, "");
        }
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            delete.accept(file);
        }
    }
}
