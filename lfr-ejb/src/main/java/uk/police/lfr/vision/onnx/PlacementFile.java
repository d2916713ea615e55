package uk.police.lfr.vision.onnx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import uk.police.lfr.vision.VisionException;

/** Where ONNX Runtime writes what computes a network, in a run on nothing; a folder of its own, gone when it was read. */
final class PlacementFile {
    private Path folder;

    /** What ONNX Runtime begins the file's name with; the folder is made now. */
    String prefix() {
        try {
            folder = Files.createTempDirectory("lfr-placement");
        } catch (IOException e) {
            throw new VisionException("No temporary file can be written, where ONNX Runtime says what computes", e);
        }
        return folder.resolve("run").toString();
    }

    /** @param written the file's whole name */
    Placement read(String written) {
        Placement placement = Placement.of(Path.of(written));
        discard();
        return placement;
    }

    /** Where it was not read. */
    void discard() {
        File[] written = folder == null ? null : folder.toFile().listFiles();
        if (written != null) {
            Arrays.stream(written).forEach(File::delete);
            folder.toFile().delete();
        }
    }
}
