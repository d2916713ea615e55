package uk.police.lfr.web.publicsite.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The script of the public pages, run by the machine's own Node: all cases in one process. */
final class BrowserScript {
    private static final int LONGEST_SECONDS = 60;

    private BrowserScript() {}

    /** @return for each case what the script says of it, line by line */
    static List<List<String>> says(List<Map<String, String>> cases) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "src/test/js/check.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var given = node.getOutputStream()) {
            given.write(written(cases).getBytes(UTF_8));
        }
        String said = new String(node.getInputStream().readAllBytes(), UTF_8);
        if (!node.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || node.exitValue() != 0) {
            node.destroyForcibly();
            throw new IOException("the script did not answer: " + said);
        }
        try (JsonReader reader = Json.createReader(new StringReader(said))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(lines -> lines.getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList())
                    .toList();
        }
    }

    private static String written(List<Map<String, String>> cases) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Map<String, String> one : cases) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            one.forEach(object::add);
            array.add(object);
        }
        return array.build().toString();
    }
}
