package uk.police.lfr.bench.whole;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import uk.police.lfr.run.ServerPorts;

/** Reads what the server tells Prometheus. */
final class ServerMetrics {
    /**
     * The counters at one moment; all grow from the server's start and are absent before the first camera is read.
     *
     * @param alerts handed on and stored, those that add to an open alert among them
     * @param alertSeconds their time from frame to stored alert, all together
     */
    record Reading(
            double framesCaptured,
            double framesAnalysed,
            double framesShed,
            double facesScanned,
            double alerts,
            double alertSeconds) {}

    /** A bench of half an hour does not end because others had the machine for some seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest question;

    ServerMetrics(ServerPorts ports) {
        question = HttpRequest.newBuilder(ports.management("/prometheus"))
                .timeout(PATIENCE)
                .build();
    }

    Reading read() throws IOException, InterruptedException {
        var values = new HashMap<String, Double>();
        http.send(question, HttpResponse.BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("lfr_"))
                .forEach(line -> values.put(name(line), Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
        return new Reading(
                values.getOrDefault("lfr_frames_captured_total", 0.0),
                values.getOrDefault("lfr_frames_analysed_total", 0.0),
                values.getOrDefault("lfr_frames_shed_total", 0.0),
                values.getOrDefault("lfr_faces_scanned_total", 0.0),
                values.getOrDefault("lfr_alert_latency_seconds_count", 0.0),
                values.getOrDefault("lfr_alert_latency_seconds_sum", 0.0));
    }

    private static String name(String line) {
        return line.substring(0, Math.min(end(line, '{'), end(line, ' ')));
    }

    private static int end(String line, char mark) {
        int at = line.indexOf(mark);
        return at < 0 ? line.length() : at;
    }
}
