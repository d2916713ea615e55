package uk.police.lfr.vision.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.police.lfr.vision.VisionException;

/** Where ONNX Runtime writes what computes a network, in a run on nothing; a folder of its own, gone when it was read. */
final class PlacementFile {
    private final Path folder;

    PlacementFile() {
        try {
            folder = Files.createTempDirectory("lfr-placement");
        } catch (IOException e) {
            throw new VisionException("No temporary file can be written, where ONNX Runtime says what computes", e);
        }
    }

    /** What ONNX Runtime begins the file's name with. */
    String prefix() {
        return folder.resolve("run").toString();
    }

    /** @param written the file's whole name */
    Placement read(String written) throws IOException {
        Path file = Path.of(written);
        Placement placement = Placement.of(file);
        Files.delete(file);
        Files.delete(folder);
        return placement;
    }
}
