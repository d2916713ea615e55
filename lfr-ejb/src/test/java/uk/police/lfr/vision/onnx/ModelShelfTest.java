package uk.police.lfr.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.vision.ModelIdentity;
import uk.police.lfr.vision.ShelvedProfile;

/** What lies in the models folder is found, with what is wrong with it. */
class ModelShelfTest {
    @TempDir
    Path folder;

    @Test
    void everyProfileIsReadAndEachHashTaken() throws IOException {
        new DroppedIn(folder)
                .model("yunet", TinyFaces.yunet("h", "w"))
                .model("sface", TinyFaces.embedder("data", "fc1", 128))
                .model("arcface", TinyFaces.embedder("input.1", "683", 512))
                .profile("good", "yunet", "sface")
                .profile("changed", "yunet", "arcface")
                .profile("half", "yunet", "adaface");
        Files.write(folder.resolve("arcface.onnx"), new byte[] {1});
        List<ShelvedProfile> shelf = ModelShelf.profiles(folder);

        assertEquals(
                List.of("changed", "good", "half"),
                shelf.stream().map(ShelvedProfile::name).toList());
        ShelvedProfile good = shelf.get(1);
        assertEquals("", good.trouble());
        assertEquals("Our accredited models", good.title());
        assertEquals(
                List.of("yunet", "sface"),
                good.models().stream().map(ModelIdentity::id).toList());
        assertTrue(good.templateVersion().startsWith("good-"));
        assertTrue(
                shelf.get(0).trouble().contains("arcface.onnx has SHA-256"),
                shelf.get(0).trouble());
        assertTrue(
                shelf.get(2).trouble().contains("adaface.properties"),
                shelf.get(2).trouble());
    }
}
