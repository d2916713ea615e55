package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The lists of what the application is built of, CycloneDX, held against the application as it was packed. */
class BillOfMaterialsIT {
    private static final List<Path> LISTS = List.of(Path.of("target/bom.json"), Path.of("../lfr-web/target/bom.json"));

    /** Licences that were looked at: none asks for anything that a force does not do by installing the application. */
    private static final Set<String> KNOWN = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "MPL-2.0",
            "Unicode-3.0",
            "0BSD",
            "Zlib",
            // JDOM, and biweekly: as their authors name what they chose.
            "Similar to Apache License but with the acknowledgment clause removed",
            "FreeBSD License");

    @Test
    void everyLibraryOfTheApplicationIsListed() throws IOException {
        List<String> listed = components()
                .map(component -> component.getString("name") + "-" + component.getString("version"))
                .toList();
        List<String> libraries = libraries();
        assertTrue(libraries.size() > 15, libraries.toString());
        assertEquals(
                List.of(),
                libraries.stream()
                        .filter(jar -> listed.stream().noneMatch(jar::contains))
                        .toList());
    }

    @Test
    void everyLicenceIsOneThatWasLookedAt() throws IOException {
        assertEquals(
                List.of(),
                components()
                        .filter(component -> !"uk.police.lfr".equals(component.getString("group", "")))
                        .filter(component -> licences(component).noneMatch(KNOWN::contains))
                        .map(component -> component.getString("purl") + " "
                                + licences(component).toList())
                        .toList());
    }

    @Test
    void whatIsListedCanBeCheckedByItsHash() throws IOException {
        assertTrue(components()
                .filter(component -> component.containsKey("hashes"))
                .allMatch(component -> component.getJsonArray("hashes").stream()
                        .anyMatch(hash -> hash.asJsonObject().getString("alg").equals("SHA-256"))));
    }

    private static Stream<JsonObject> components() throws IOException {
        List<JsonObject> components = new ArrayList<>();
        for (Path list : LISTS) {
            try (var reader = Json.createReader(Files.newBufferedReader(list))) {
                reader.readObject().getJsonArray("components").stream()
                        .map(JsonValue::asJsonObject)
                        .forEach(components::add);
            }
        }
        return components.stream();
    }

    /** Names by SPDX where the list knows them, otherwise as the library's author wrote. */
    private static Stream<String> licences(JsonObject component) {
        JsonArray licences = component.getJsonArray("licenses");
        return licences == null
                ? Stream.empty()
                : licences.stream()
                        .map(JsonValue::asJsonObject)
                        .map(one -> one.containsKey("expression")
                                ? one.getString("expression")
                                : one.getJsonObject("license")
                                        .getString(
                                                "id",
                                                one.getJsonObject("license").getString("name", "")));
    }

    /** Jars of the EAR and of the WAR in it; the application's own are known by their name. */
    private static List<String> libraries() throws IOException {
        List<String> jars = new ArrayList<>();
        try (var ear = new ZipInputStream(Files.newInputStream(Path.of(System.getProperty("lfr.ear"))))) {
            collect(ear, jars);
        }
        return jars.stream()
                .filter(jar -> !jar.matches("(.*/)?lfr-[a-z]+\\.jar|lib/uk\\.police\\..*"))
                .toList();
    }

    private static void collect(InputStream archive, List<String> jars) throws IOException {
        ZipInputStream zip = (ZipInputStream) archive;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".war")) {
                collect(new ZipInputStream(zip), jars);
            } else if (entry.getName().endsWith(".jar")) {
                jars.add(entry.getName());
            }
        }
    }
}
