package uk.police.lfr.vision.onnx;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.police.lfr.vision.VisionException;

/**
 * The keys that a descriptor of each role, or a profile, may have. A misspelt key that may be left out would otherwise
 * be left out without a word. Stateless.
 */
final class DescriptorKeys {
    static final String PROFILE = "profile";

    private static final List<String> OF_EVERY_MODEL = List.of(
            "id",
            "role",
            "family",
            "file",
            "sha256",
            "licence",
            "origin",
            "card",
            "input.name",
            "input.layout",
            "input.colour",
            "input.mean",
            "input.std");

    private static final Map<String, List<String>> OF = Map.of(
            PROFILE,
            List.of("profile", "title", "detector", "landmarker", "embedder"),
            "detector",
            List.of(
                    "landmarks",
                    "sizes",
                    "sizes.fullhd",
                    "score.min",
                    "nms.iou",
                    "containment.max",
                    "big.min.network.px",
                    "big.max.network.px"),
            "landmarker",
            List.of("input.width", "input.height", "passes", "score.min"),
            "embedder",
            List.of(
                    "input.width",
                    "input.height",
                    "alignment",
                    "length",
                    "l2",
                    "probe.min.face.px",
                    "enrol.min.face.px",
                    "norm.junk"));

    /** Outputs have the names of their family, figures those of their rates. */
    private static final List<String> FREE = List.of("output.", "fmr.", "threshold.");

    /** Further apart than this, a key was not meant. */
    private static final int MISSPELT = 4;

    private DescriptorKeys() {}

    /** @throws VisionException a key is none of this role; names file, key and, where one is like it, what was meant */
    static void check(Object file, String role, Set<String> keys) {
        if (!OF.containsKey(role)) {
            throw new VisionException(file + ": role is " + role + "; known are detector, landmarker, embedder");
        }
        keys.stream().sorted().filter(key -> !known(role, key)).findFirst().ifPresent(key -> {
            throw new VisionException(file + ": there is no key " + key + meant(role, key));
        });
    }

    private static boolean known(String role, String key) {
        return all(role).anyMatch(key::equals)
                || !role.equals(PROFILE) && FREE.stream().anyMatch(key::startsWith);
    }

    private static Stream<String> all(String role) {
        return Stream.concat(role.equals(PROFILE) ? Stream.empty() : OF_EVERY_MODEL.stream(), OF.get(role).stream());
    }

    private static String meant(String role, String key) {
        return all(role)
                .filter(known -> distance(known, key) < MISSPELT)
                .min(Comparator.comparingInt(known -> distance(known, key)))
                .map(known -> "; did you mean " + known + "?")
                .orElse(" for a " + role);
    }

    /** Letters to change, add or drop (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
