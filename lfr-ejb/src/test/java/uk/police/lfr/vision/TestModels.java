package uk.police.lfr.vision;

import java.nio.file.Path;
import uk.police.lfr.vision.onnx.OnnxFaceEngine;

/** The built models and media that tests run on. The module models leaves both side by side. */
public final class TestModels {
    private TestModels() {}

    /** The folder of the system property {@code lfr.models.dir}. */
    public static Path models() {
        return Path.of(System.getProperty("lfr.models.dir"));
    }

    public static Path media(String file) {
        return models().resolveSibling("media").resolve(file);
    }

    /** One engine for the whole test run: loading it again would only cost time. */
    public static FaceEngine clean() {
        return Clean.ENGINE;
    }

    /** As {@link #clean}, another profile. */
    public static FaceEngine accurate() {
        return Accurate.ENGINE;
    }

    private static final class Accurate {
        static final FaceEngine ENGINE = OnnxFaceEngine.open(models(), "accurate");
    }

    private static final class Clean {
        static final FaceEngine ENGINE = OnnxFaceEngine.open(models(), "clean");
    }

    /** The template of a still's widest face, which the caller closes. */
    public static FaceTemplate template(FaceEngine engine, String still) {
        try (Frame picture = Stills.read(media(still))) {
            return engine.embedder().embed(picture, engine.faces(picture).get(0).landmarks());
        }
    }
}
