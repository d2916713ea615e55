package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.police.lfr.platform.contract.Sha256;

/** Programs of others that read the open data and the feeds over HTTP, with libraries that are not ours. */
final class PublicData {
    private static final Pattern ADDRESS = Pattern.compile("<loc>[^<]*?(/(?:en|cy)/[^<]*)</loc>");
    private static final Pattern EVENT = Pattern.compile("<script type='application/ld\\+json'>(.*?)</script>");

    private final ExerciseUnderTest exercise;

    PublicData(ExerciseUnderTest exercise) {
        this.exercise = exercise;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var answer = Http.get(exercise.page(path));
        assertEquals(200, answer.statusCode(), path);
        return answer;
    }

    private JsonObject json(String path) throws IOException, InterruptedException {
        return JsonParser.parseString(get(path).body()).getAsJsonObject();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("absent");
    }

    /** What the catalogue offers, and what describes it: media types by path. */
    private Map<String, String> offered() throws IOException, InterruptedException {
        Map<String, String> files = new TreeMap<>(Map.of(
                "/api/v1/catalogue", "application/ld+json",
                "/api/v1/checksums", "text/plain",
                "/sitemap.xml", "application/xml",
                "/robots.txt", "text/plain"));
        for (JsonElement set : json("/api/v1/catalogue").getAsJsonArray("dcat:dataset")) {
            for (JsonElement each : set.getAsJsonObject().getAsJsonArray("dcat:distribution")) {
                var file = each.getAsJsonObject();
                files.put(
                        path(file.getAsJsonObject("dcat:downloadURL")),
                        file.getAsJsonObject("dcat:mediaType")
                                .get("@id")
                                .getAsString()
                                .replaceFirst(".*media-types/", ""));
                if (file.has("dct:conformsTo")) {
                    String described = path(file.getAsJsonObject("dct:conformsTo"));
                    files.put(
                            described, described.contains("csv") ? "application/csvm+json" : "application/schema+json");
                }
            }
        }
        return files;
    }

    private String path(JsonObject node) {
        return node.get("@id")
                .getAsString()
                .substring(exercise.page("").toString().length());
    }

    /** Each is what the catalogue says, is not sent twice, and may be read by the scripts of any site. */
    void isOpenToEveryProgram() throws IOException, InterruptedException {
        var files = offered();
        assertEquals(18, files.size(), files.toString());
        for (var file : files.entrySet()) {
            var address = exercise.page(file.getKey());
            var answer = get(file.getKey());
            assertTrue(
                    header(answer, "Content-Type").startsWith(file.getValue()),
                    () -> file + header(answer, "Content-Type"));
            assertEquals("*", header(answer, "Access-Control-Allow-Origin"), file.getKey());
            assertEquals("absent", header(answer, "Set-Cookie"), file.getKey());
            var again = Http.ask("GET", address, "If-None-Match", header(answer, "ETag"));
            assertEquals(304, again.statusCode(), file.getKey());
            var asked = Http.ask("OPTIONS", address, "Access-Control-Request-Headers", "if-none-match");
            assertEquals(204, asked.statusCode(), file.getKey());
            assertEquals("If-None-Match", header(asked, "Access-Control-Allow-Headers"), file.getKey());
        }
    }

    private static Set<String> faults(String schema, String text) {
        JsonSchema rules =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        return rules.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    /** Every form has the same deployments, each as its description says; what was before this system is marked. */
    void isWhatItsDescriptionsSay() throws IOException, InterruptedException, FeedException {
        var list = get("/api/v1/deployments");
        assertEquals(Set.of(), faults(get("/api/v1/schema/deployments.json").body(), list.body()));
        JsonArray deployments =
                JsonParser.parseString(list.body()).getAsJsonObject().getAsJsonArray("deployments");
        String record = get("/api/v1/schema/deployment.json").body();
        var lines = get("/api/v1/deployments.jsonl").body().lines().toList();
        assertEquals(deployments.size(), lines.size());
        for (String line : lines) {
            assertEquals(Set.of(), faults(record, line), line);
        }
        table(deployments.size());
        map(deployments.size());
        feeds(deployments.size());
        assertEquals(2, past(deployments), "Holyhead and Wrexham");
    }

    private static long past(JsonArray deployments) {
        return StreamSupport.stream(deployments.spliterator(), false)
                .filter(each ->
                        each.getAsJsonObject().get("source").getAsString().equals("history"))
                .count();
    }

    private void table(int size) throws IOException, InterruptedException {
        var answer = get("/api/v1/deployments.csv");
        assertTrue(answer.headers().allValues("Link").toString().contains("deployments.csv-metadata.json"));
        var rows = CSVParser.parse(answer.body(), CSVFormat.RFC4180).getRecords();
        assertEquals(size, rows.size() - 1);
        var columns = json("/api/v1/deployments.csv-metadata.json")
                .getAsJsonObject("tableSchema")
                .getAsJsonArray("columns");
        assertEquals(
                StreamSupport.stream(columns.spliterator(), false)
                        .map(column -> column.getAsJsonObject().get("name").getAsString())
                        .toList(),
                rows.get(0).toList());
        for (CSVRecord row : rows) {
            assertEquals(columns.size(), row.size());
        }
        CSVRecord holyhead = rows.stream()
                .filter(row -> row.get(1).equals("H2024-05-21"))
                .findFirst()
                .orElseThrow();
        assertTrue(holyhead.toList().containsAll(Set.of("1822", "6259", "as_published", "not_recorded", "0")));
    }

    private void map(int size) throws IOException, InterruptedException {
        var map = json("/api/v1/deployments.geojson");
        assertEquals("FeatureCollection", map.get("type").getAsString());
        assertEquals(size, map.getAsJsonArray("features").size());
        long points = 0;
        for (JsonElement each : map.getAsJsonArray("features")) {
            var feature = each.getAsJsonObject();
            assertEquals("Feature", feature.get("type").getAsString());
            if (!feature.get("geometry").isJsonNull()) {
                var point = feature.getAsJsonObject("geometry").getAsJsonArray("coordinates");
                assertTrue(
                        Math.abs(point.get(0).getAsDouble()) < 9 && point.get(1).getAsDouble() > 49, "longitude first");
                points++;
            }
        }
        assertTrue(points < size, "an exercise is nowhere on the map");
    }

    private void feeds(int size) throws IOException, InterruptedException, FeedException {
        for (String folder : Set.of("", "en/", "cy/")) {
            for (String form : Set.of("atom", "rss")) {
                String feed = get("/feeds/" + folder + "deployments." + form).body();
                assertEquals(
                        size,
                        new SyndFeedInput()
                                .build(new StringReader(feed))
                                .getEntries()
                                .size(),
                        folder + form);
            }
            var feed = json("/feeds/" + folder + "deployments.json");
            assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").getAsString());
            assertEquals(size, feed.getAsJsonArray("items").size());
            var calendar = Biweekly.parse(
                            get("/feeds/" + folder + "deployments.ics").body())
                    .first();
            assertEquals(size, calendar.getEvents().size());
            assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), () -> calendar.validate(ICalVersion.V2_0)
                    .toString());
        }
    }

    /** Checksums are those of the files; every address that search engines are given is there. */
    void fitsItsIndexes() throws IOException, InterruptedException {
        for (String line : get("/api/v1/checksums").body().lines().toList()) {
            String file = get("/api/v1/" + line.substring(66)).body();
            assertEquals(line.substring(0, 64), Sha256.hex(file.getBytes(StandardCharsets.UTF_8)), line);
        }
        var addresses = ADDRESS.matcher(get("/sitemap.xml").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        for (String address : addresses) {
            get(address);
        }
        String page = addresses.stream()
                .filter(address -> address.endsWith("H2024-09-07"))
                .findFirst()
                .orElseThrow();
        var event = EVENT.matcher(get(page).body());
        assertTrue(event.find(), page);
        var data = JsonParser.parseString(event.group(1)).getAsJsonObject();
        assertEquals("Event", data.get("@type").getAsString());
        assertEquals(page, data.get("url").getAsString(), "of this page, whatever host was asked");
        assertEquals("User-agent: *\nDisallow: /\n", get("/robots.txt").body(), "an exercise is in no search");
    }
}
