package uk.police.lfr.evaluation.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A set in LFW's form, made by a test; its pictures are empty files unless copied from somewhere. */
public final class SetFolder {
    private final Path folder;

    public SetFolder(Path folder) {
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    /** So many empty pictures of a person, from number 1. */
    public SetFolder person(String name, int pictures) {
        for (int i = 1; i <= pictures; i++) {
            write("images/" + name + "/" + numbered(name, i), "");
        }
        return this;
    }

    /** Copies of stills as a person's pictures, from number 1. */
    public SetFolder person(String name, Path... stills) {
        for (int i = 1; i <= stills.length; i++) {
            try {
                Path to = folder.resolve("images").resolve(name).resolve(numbered(name, i));
                Files.createDirectories(to.getParent());
                Files.copy(stills[i - 1], to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    public SetFolder write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LabelledSet read() {
        return LabelledSet.read(folder);
    }

    private static String numbered(String name, int number) {
        return name + "_000" + number + ".jpg";
    }
}
