package uk.police.lfr.web.guard;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a browser's report may be kept: no query, no user, no sample of a script; printable signs alone, so that nobody
 * writes lines of their own into a log.
 *
 * @param page path of the page, with digits as {@code 0}: which case it was is nobody's business here
 * @param directive the policy's, such as {@code script-src-elem}
 * @param blocked a word such as {@code inline}, or the host of what was to be loaded
 */
record PolicyReport(String page, String directive, String blocked) {
    private static final int LONGEST = 100;
    private static final int MOST = 10;

    /** @return none where the text is no report */
    static List<PolicyReport> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonValue json = reader.readValue();
            return json instanceof JsonArray several
                    ? ofReportingApi(several)
                    : inside(json, "csp-report")
                            .map(body -> of(body, "document-uri", "effective-directive", "blocked-uri"))
                            .toList();
        } catch (JsonException noReport) {
            return List.of();
        }
    }

    private static List<PolicyReport> ofReportingApi(JsonArray reports) {
        return reports.stream()
                .limit(MOST)
                .flatMap(report -> inside(report, "body"))
                .map(body -> of(body, "documentURL", "effectiveDirective", "blockedURL"))
                .toList();
    }

    private static Stream<JsonObject> inside(JsonValue report, String name) {
        return report instanceof JsonObject object && object.get(name) instanceof JsonObject body
                ? Stream.of(body)
                : Stream.empty();
    }

    private static PolicyReport of(JsonObject body, String page, String directive, String blocked) {
        String broken = body.getString(directive, body.getString("violated-directive", ""));
        return new PolicyReport(path(body.getString(page, "")), plain(broken), host(body.getString(blocked, "")));
    }

    private static String path(String address) {
        try {
            String path = URI.create(address).getPath();
            return plain(path == null ? "" : path.replaceAll("[0-9]", "0"));
        } catch (IllegalArgumentException noAddress) {
            return "?";
        }
    }

    private static String host(String blocked) {
        try {
            String host = URI.create(blocked).getHost();
            return plain(host == null ? blocked : host);
        } catch (IllegalArgumentException noAddress) {
            return "?";
        }
    }

    private static String plain(String text) {
        return text.substring(0, Math.min(LONGEST, text.length())).replaceAll("[^A-Za-z0-9./:_-]", "?");
    }
}
