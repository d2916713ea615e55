package uk.police.lfr.evaluation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import uk.police.lfr.evaluation.set.BadInput;

/** Where reports are written: all files or none. */
public final class ReportFolder {
    private static final String LOOK_AT = "look-at.txt";

    private final Path folder;

    /**
     * @param folder made where it is missing
     * @throws BadInput nothing can be written there; found before anything is measured
     */
    public ReportFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInput("Cannot make the folder for the report, " + folder + ": name another with -Dout=DIR", e);
        }
        if (!Files.isWritable(folder)) {
            throw new BadInput("Cannot write into " + folder + ": name another folder with -Dout=DIR");
        }
    }

    /**
     * The file for names of people whose pictures somebody should look at. Kept apart: figures are passed on, names are
     * not.
     *
     * @param names one a line
     */
    public static Map<String, String> lookAt(List<String> names) {
        return names.isEmpty() ? Map.of() : Map.of(LOOK_AT, String.join("\n", names) + "\n");
    }

    /** Writes beside each file first, and puts all in place when all are whole. */
    public void write(Map<String, String> contents) {
        try {
            for (Map.Entry<String, String> file : contents.entrySet()) {
                Files.writeString(beside(file.getKey()), file.getValue());
            }
            for (String name : contents.keySet()) {
                Files.move(
                        beside(name),
                        folder.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new BadInput("Cannot write the report into " + folder, e);
        }
    }

    private Path beside(String name) {
        return folder.resolve(name + ".part");
    }
}
