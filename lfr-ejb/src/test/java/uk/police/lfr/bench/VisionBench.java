package uk.police.lfr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.onnx.OnnxFaceEngine;

/**
 * The face core's figures. Arguments: folder of the models, folder of the media, and optionally a folder with labelled
 * pairs in LFW's form for the accuracy.
 */
public final class VisionBench {
    private VisionBench() {}

    public static void main(String[] args) throws IOException {
        Path models = Path.of(args[0]);
        Path media = Path.of(args[1]);
        Figures figures = new Figures(System.out);
        figures.print("machine", Machine.facts());
        new SearchBench(figures).run();
        for (String profile : List.of("clean", "accurate")) {
            try (FaceEngine engine = OnnxFaceEngine.open(models, profile)) {
                new StageBench(engine, media, figures).run();
                new StreamBench(engine, media, figures).run();
                if (args.length > 2 && Files.isDirectory(Path.of(args[2]))) {
                    Map<String, Object> accuracy = new FaceAccuracy(engine, Path.of(args[2])).measure();
                    accuracy.put("profile", profile);
                    figures.print("accuracy", accuracy);
                }
            }
        }
    }
}
