package uk.police.lfr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the threat model says to be shown by a test is shown by one. */
class ThreatModelTest {
    private static final Path MODEL = Path.of("../docs/developers/threat-model.md");
    private static final List<String> TESTS =
            List.of("../lfr-ejb/src/test/java", "src/test/java", "../lfr-ear/src/test/java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        NAMED.matcher(Files.readString(MODEL)).results().forEach(named -> {
            String source = sources.getOrDefault(named.group(1), "");
            String method = "@(Test|ParameterizedTest)[^;{}]*(\\{[^}]*\\}[^;{}]*)*\\bvoid " + named.group(2) + "\\(";
            if (!Pattern.compile(method).matcher(source).find()) {
                missing.add(named.group());
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void everyThreatIsAnsweredOrSaidNotToBe() throws IOException {
        List<String> threats = Files.readString(MODEL)
                .lines()
                .filter(line -> line.matches("\\| [STRIDE] \\|.*"))
                .toList();
        assertTrue(threats.size() > 40, threats.size() + " threats");
        assertEquals(
                List.of(),
                threats.stream()
                        .filter(line -> !line.matches(".*(`\\w+#\\w+`[^|]*|not answered[^|]*) \\|"))
                        .toList());
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String folder : TESTS) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
