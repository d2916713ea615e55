package uk.police.lfr.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.vision.VisionException;

/** What is wrong with a dropped-in model is said by file, key and what was found instead. */
class WrongDescriptorTest {
    @TempDir
    Path folder;

    private DroppedIn models;

    @BeforeEach
    void begin() throws IOException {
        models = new DroppedIn(folder)
                .model("yunet", TinyFaces.yunet("h", "w"))
                .model("sface", TinyFaces.embedder("data", "fc1", 128))
                .profile("force", "yunet", "sface");
        OnnxFaceEngine.open(folder, "force").close();
    }

    private void refused(String... words) {
        String message = assertThrows(VisionException.class, () -> OnnxFaceEngine.open(folder, "force"))
                .getMessage();
        for (String word : words) {
            assertTrue(message.contains(word), () -> "\"" + message + "\" does not say " + word);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yunet.properties | sizes.fullhd=1280 | sizes.fulhd=1280 | there is no key sizes.fulhd | did you mean sizes.fullhd?",
                "yunet.properties | score.min=0.6 | | lacks score.min | yunet.properties",
                "yunet.properties | score.min=0.6 | score.min=high | score.min is no number | high",
                "yunet.properties | sizes=640 | sizes=640.5 | sizes is no whole number | 640.5",
                "yunet.properties | input.colour=BGR | input.colour=GREY | input.colour must be RGB or BGR | yunet.properties",
                "yunet.properties | input.std=1 | input.std=0 | input.std must not be 0 | yunet.properties",
                "yunet.properties | input.layout=NCHW | input.layout=NHWC | input.layout is NHWC | [1, 3, -1, -1]",
                "yunet.properties | input.layout=NCHW | input.layout=NCHW%input.name=data | input.name is data | [input]",
                "yunet.properties | family=yunet | family=mtcnn | no detector of family mtcnn | known are rfb, yunet, scrfd",
                "yunet.properties | family=yunet | family=rfb | must say output.scores | cls_8",
                "yunet.properties | role=detector | role=eye | describes a eye | not a detector",
                "sface.properties | length=128 | length=512 | length is 512 | fc1 of the network has 128",
                "sface.properties | length=128 | length=128%output.embedding=fc2 | output.embedding is fc2 | [fc1]",
                "sface.properties | alignment=arcface112 | alignment=eyes | alignment can only be arcface112 | sface.properties",
                "sface.properties | sha256= | sha256=00 | sha256 is not 64 hexadecimal digits | sface.properties",
                "profiles/force.properties | profile=force | profile=other | profile is other | its file is force",
                "profiles/force.properties | embedder=sface | embeder=sface | there is no key embeder | did you mean embedder?",
                "profiles/force.properties | embedder=sface | embedder=arcface | Cannot read | arcface.properties"
            })
    void byFileKeyAndWhatWasFound(String file, String from, String to, String one, String other) throws IOException {
        models.edit(file, from, to == null ? "" : to.replace('%', '\n'));
        refused(one, other);
    }

    @Test
    void anExportOfOneSizeIsSentBack() throws IOException {
        models.model("yunet", TinyFaces.yunet(640, 640));
        refused("yunet.properties", "[1, 3, 640, 640]", "free height and width");
    }

    @Test
    void aNetworkOfAnotherFamilyIsFound() throws IOException {
        models.model("yunet", TinyFaces.scrfd());
        refused("yunet.properties", "family", "cls_8");
    }

    @Test
    void whatIsNoNetworkIsNamed() throws IOException {
        models.model("sface", new byte[] {1, 2, 3});
        refused("ONNX Runtime cannot load", "sface.onnx");
    }

    @Test
    void anUnfilledTemplateSaysWhatToFillIn() throws IOException {
        Path template = uk.police.lfr.vision.TestModels.models().resolve("templates/sface.properties");
        Files.writeString(folder.resolve("sface.properties"), Files.readString(template));
        refused("sface.properties", "lacks sha256");
    }
}
