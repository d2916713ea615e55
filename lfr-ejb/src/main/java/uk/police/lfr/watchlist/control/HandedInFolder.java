package uk.police.lfr.watchlist.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The files of a folder, uploaded one by one. */
final class HandedInFolder implements HandedIn {
    private final Map<String, Path> files;
    private final Consumer<Path> delete;

    /** @param files the uploader's name of each file, and where it is kept */
    HandedInFolder(Map<String, Path> files, Consumer<Path> delete) {
        this.files = files;
        this.delete = delete;
    }

    @Override
    public Set<String> names() {
        return files.keySet();
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(files.get(name));
    }

    @Override
    public void close() {
        files.values().forEach(delete);
    }
}
