package uk.police.lfr.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.models.fetch.Digests;
import uk.police.lfr.models.support.Built;

/** The finished folder holds together. */
class DescriptorTest {
    private static final List<String> EVERY_ROLE = List.of(
            "id",
            "role",
            "family",
            "file",
            "sha256",
            "licence",
            "origin",
            "card",
            "input.layout",
            "input.colour",
            "input.mean",
            "input.std");
    private static final Map<String, List<String>> BY_ROLE = Map.of(
            "detector",
            List.of(
                    "sizes",
                    "sizes.fullhd",
                    "score.min",
                    "nms.iou",
                    "containment.max",
                    "big.min.network.px",
                    "big.max.network.px",
                    "landmarks"),
            "landmarker",
            List.of("input.width", "input.height", "passes", "score.min"),
            "embedder",
            List.of(
                    "input.width",
                    "input.height",
                    "alignment",
                    "length",
                    "l2",
                    "fmr.1e-4",
                    "fmr.1e-5",
                    "fmr.1e-6",
                    "fmr.origin",
                    "threshold.rule.base",
                    "threshold.rule.slope",
                    "threshold.default",
                    "threshold.floor",
                    "probe.min.face.px",
                    "enrol.min.face.px"));

    @ParameterizedTest
    @EnumSource
    void describesItsModelCompletely(DefaultModel model) throws IOException {
        Properties descriptor = descriptor(model.id());
        Stream.concat(EVERY_ROLE.stream(), BY_ROLE.get(descriptor.getProperty("role")).stream())
                .forEach(key -> assertFalse(descriptor.getProperty(key, "").isBlank(), model.id() + " lacks " + key));
        assertEquals(model.id(), descriptor.getProperty("id"));
        assertEquals(
                descriptor.getProperty("sha256"),
                Digests.sha256(Files.readAllBytes(Built.MODELS.resolve(descriptor.getProperty("file")))));
        String card = Files.readString(Built.MODELS.resolve(descriptor.getProperty("card")));
        assertTrue(card.contains("## Provenance") && card.contains("## Measured"), "card of " + model.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "accurate"})
    void profileNamesOneModelPerRole(String name) throws IOException {
        Properties profile = Built.properties(Built.MODELS.resolve("profiles").resolve(name + ".properties"));
        assertEquals(name, profile.getProperty("profile"));
        for (String role : BY_ROLE.keySet()) {
            assertEquals(role, descriptor(profile.getProperty(role)).getProperty("role"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOBILEFACENET_192", "FACEPLUGIN_512"})
    void thresholdsRiseWithTheirStrictness(DefaultModel model) throws IOException {
        Properties descriptor = descriptor(model.id());
        double rare = number(descriptor, "fmr.1e-6");
        double lessRare = number(descriptor, "fmr.1e-5");
        double common = number(descriptor, "fmr.1e-4");
        assertTrue(common < lessRare && lessRare < rare);
        assertTrue(number(descriptor, "threshold.floor") < number(descriptor, "threshold.default"));
        assertEquals(common, number(descriptor, "threshold.rule.base"), "the rule starts at N / FPIR = 10^4");
    }

    @Test
    void noticeComesAlong() throws IOException {
        assertTrue(Files.readString(Built.MODELS.resolve("NOTICE")).contains("Calibrate"));
    }

    private static Properties descriptor(String id) throws IOException {
        return Built.properties(Built.MODELS.resolve(Path.of(id + ".properties")));
    }

    private static double number(Properties descriptor, String key) {
        return Double.parseDouble(descriptor.getProperty(key));
    }
}
