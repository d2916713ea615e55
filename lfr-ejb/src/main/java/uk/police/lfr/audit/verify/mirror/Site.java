package uk.police.lfr.audit.verify.mirror;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public site, fetched address by address from its two home pages and the open data on. One thread only. */
final class Site {
    private static final List<String> BEGINNINGS = List.of(
            "/en/",
            "/cy/",
            "/api/v1/deployments",
            "/api/v1/deployments.csv",
            "/api/v1/years",
            "/api/v1/retention-policy",
            "/api/v1/log/key");

    /** Already answered, as one who wants no cookie: a copy asks nobody. */
    private static final String NO_COOKIES = "lfr_cookies=preferences-no.measurement-no";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    /** Addresses of the public site; what is staff's, a search or another site's is none. */
    private static final String PUBLIC = "/(?:(?:en|cy|assets|api/v1|feeds)(?:/[\\w./-]*)?|sitemap\\.xml|openapi)";

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final String origin;
    private final Pattern mention;
    private final Map<String, SiteFile> files = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final Deque<String> next = new ArrayDeque<>();
    private String date = "";

    /** @param origin scheme, host and port, without a slash */
    Site(String origin) {
        this.origin = origin;
        // Where a form is sent has no answer to a reader.
        this.mention = Pattern.compile(
                "(?<=[\"'(>,])(?<!\\baction=[\"'])(?:" + Pattern.quote(origin) + ")?(" + PUBLIC + ")(?=[\"')<#,])");
    }

    /**
     * @return what was fetched, by address
     * @throws MirrorFault something that the site itself mentions is not there
     */
    Map<String, SiteFile> fetch() throws InterruptedException {
        BEGINNINGS.forEach(address -> mentioned(address));
        while (!next.isEmpty()) {
            String address = next.remove();
            SiteFile file = get(address);
            files.put(address, file);
            if (file.isText()) {
                Matcher addresses = mention.matcher(file.text());
                while (addresses.find()) {
                    mentioned(addresses.group(1));
                }
            }
        }
        return files;
    }

    /** The day of the last answer, as the site itself dates its answers; empty where it does not. */
    String day() {
        try {
            return LocalDate.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
        } catch (DateTimeException undated) {
            return "";
        }
    }

    private void mentioned(String address) {
        // The log is fetched whole, tile by tile.
        boolean ofTheLog = address.startsWith("/api/v1/log/tile") || address.equals("/api/v1/log/checkpoint");
        if (!ofTheLog && seen.add(address)) {
            next.add(address);
        }
    }

    private SiteFile get(String address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + address))
                .timeout(PATIENCE)
                .header("Cookie", NO_COOKIES)
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new MirrorFault(address + " answered " + answer.statusCode());
            }
            date = answer.headers().firstValue("Date").orElse(date);
            String type = answer.headers().firstValue("Content-Type").orElse("application/octet-stream");
            return new SiteFile(address, type.split(";")[0].strip(), answer.body());
        } catch (IOException e) {
            throw new MirrorFault(address + " cannot be fetched: " + e.getMessage());
        }
    }
}
