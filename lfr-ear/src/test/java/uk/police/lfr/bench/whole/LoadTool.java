package uk.police.lfr.bench.whole;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Asks for a page at a steady rate with h2load (Debian: nghttp2-client), which dates every answer. */
final class LoadTool {
    private static final int CLIENTS = 50;
    private static final double MICROS = 1000.0;
    private static final String OK = "200";

    private final Path folder;

    /** @param folder for what the tool writes */
    LoadTool(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(part -> Files.isExecutable(Path.of(part, "h2load")));
    }

    /** @return rate, times from request to whole answer in milliseconds, and answers that were no page */
    Map<String, Object> ask(URI page, int perSecond, int seconds) throws IOException, InterruptedException {
        Path times = folder.resolve("h2load.tsv");
        Files.deleteIfExists(times);
        var tool = new ProcessBuilder(
                        "h2load",
                        "--h1",
                        "--clients=" + CLIENTS,
                        "--rps=" + perSecond / CLIENTS,
                        "--duration=" + seconds,
                        "--header=Accept-Encoding: gzip",
                        "--log-file=" + times,
                        page.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("h2load.txt").toFile())
                .start();
        if (tool.waitFor() != 0) {
            throw new IllegalStateException("h2load failed: " + Files.readString(folder.resolve("h2load.txt")));
        }
        return figures(times, seconds);
    }

    /** Of lines with the moment of the request, the status and the microseconds to the answer. */
    private static Map<String, Object> figures(Path times, int seconds) throws IOException {
        var lines =
                Files.readAllLines(times).stream().map(line -> line.split("\t")).toList();
        double[] millis = lines.stream()
                .mapToDouble(line -> Long.parseLong(line[2]) / MICROS)
                .sorted()
                .toArray();
        var values = new LinkedHashMap<String, Object>();
        values.put("answersPerSecond", millis.length / (double) seconds);
        values.put(
                "notAnswered200",
                lines.stream().filter(line -> !line[1].equals(OK)).count());
        if (millis.length > 0) {
            values.put("p50Millis", at(millis, .5));
            values.put("p95Millis", at(millis, .95));
            values.put("p99Millis", at(millis, .99));
            values.put("maxMillis", millis[millis.length - 1]);
        }
        return values;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }
}
