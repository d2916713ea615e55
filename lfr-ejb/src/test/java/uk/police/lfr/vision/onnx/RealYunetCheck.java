package uk.police.lfr.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TestModels;

/**
 * The product's template on YuNet as it is published, which is not ours to ship: run by name,
 * {@code -Dtest=RealYunetCheck -Dlfr.yunet.file=FILE}.
 */
class RealYunetCheck {
    @TempDir
    Path folder;

    private FaceEngine engine() throws IOException {
        new DroppedIn(folder)
                .model("yunet", Files.readAllBytes(Path.of(System.getProperty("lfr.yunet.file"))))
                .profile("force", "yunet", "mobilefacenet-192");
        for (String file : List.of("mobilefacenet-192.properties", "mobilefacenet-192.onnx")) {
            Files.copy(TestModels.models().resolve(file), folder.resolve(file));
        }
        return OnnxFaceEngine.open(folder, "force");
    }

    @Test
    void findsFacesAndTheirPointsWellEnoughToTellPeopleApart() throws IOException {
        try (FaceEngine engine = engine()) {
            try (Frame picture = Stills.read(TestModels.media("franck_02221.jpg"));
                    Frame group = Stills.read(TestModels.media("sample1.jpg"))) {
                LocatedFace face = engine.faces(picture).get(0);
                assertEquals(1, engine.faces(picture).size());
                assertTrue(
                        face.landmarks().leftEye().x() < face.landmarks().nose().x());
                assertTrue(face.landmarks().nose().y()
                        < face.landmarks().leftMouth().y());
                assertEquals(
                        TestModels.clean().faces(group).size(),
                        engine.faces(group).size());
            }
            try (FaceTemplate one = TestModels.template(engine, "franck_02221.jpg");
                    FaceTemplate same = TestModels.template(engine, "franck_03909.jpg");
                    FaceTemplate other = TestModels.template(engine, "cage.jpg");
                    FaceTemplate clean = TestModels.template(TestModels.clean(), "franck_02221.jpg")) {
                assertTrue(one.similarity(same) > 0.6, "one person: " + one.similarity(same));
                assertTrue(one.similarity(other) < 0.35, "two people: " + one.similarity(other));
                assertTrue(!one.version().equals(clean.version()), "another detector makes other templates");
            }
        }
    }
}
