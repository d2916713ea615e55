package uk.police.lfr.bench.whole;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.police.lfr.bench.Figures;
import uk.police.lfr.bench.Machine;
import uk.police.lfr.run.ServerDirectory;
import uk.police.lfr.run.ServerLaunch;
import uk.police.lfr.run.ServerPorts;
import uk.police.lfr.run.ServerProcess;

/**
 * What public pages cost who opens them first, and a crowd at the page of the deployment that is live: how soon it is
 * answered, and what the camera notices of it.
 * Arguments: provisioned server, EAR, exercise's media, directory to write in (wiped first), seconds each with and without
 * the crowd, requests a second, versions in words.
 */
public final class PublicLoadBench {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Pattern LIVE_PAGE = Pattern.compile("\"en\":\"(/en/deployments/[^\"]+)\"");

    private final Figures figures;
    private final ServerProcess server;
    private final int seconds;

    private PublicLoadBench(Figures figures, ServerProcess server, int seconds) {
        this.figures = figures;
        this.server = server;
        this.seconds = seconds;
    }

    /** Prints one line of JSON per figure. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var figures = new Figures(System.out);
        var machine = Machine.facts();
        machine.put("versions", args[6]);
        figures.print("public.machine", machine);
        var directory = new ServerDirectory(Path.of(args[3]));
        directory.wipe();
        var home = Path.of(args[0]);
        var launch = new ServerLaunch(home, Path.of(args[1]), directory, ServerPorts.free())
                .console(Redirect.DISCARD)
                .variable("LFR_EXERCISE_PASSWORD", UUID.randomUUID().toString())
                .property("lfr.mode", "exercise")
                .property("lfr.models.dir", home.resolve("lfr-models"))
                .property("lfr.models.profile", "clean")
                .property("lfr.exercise.dir", args[2]);
        try (var process = launch.start()) {
            process.awaitReady(START);
            process.awaitText("/api/v1/deployments", "in_progress", START);
            var bench = new PublicLoadBench(figures, process, Integer.parseInt(args[4]));
            FirstViews.print(figures, process.ports(), bench.livePage());
            if (LoadTool.isInstalled()) {
                bench.run(Integer.parseInt(args[5]), directory.path());
            } else {
                figures.print("public.crowd", new LinkedHashMap<>(Map.of("missing", "apt-get install nghttp2-client")));
            }
        }
    }

    private void run(int perSecond, Path folder) throws IOException, InterruptedException {
        URI page = livePage();
        // What a minute of any crowd compiles, this one shall not wait for.
        new LoadTool(folder).ask(page, perSecond, seconds);
        camera(
                "public.cameraAlone",
                () -> Thread.sleep(Duration.ofSeconds(seconds).toMillis()));
        camera("public.cameraWithCrowd", () -> {
            var values = new LoadTool(folder).ask(page, perSecond, seconds);
            values.put("requestsPerSecond", perSecond);
            figures.print("public.crowd", values);
        });
    }

    private interface Meanwhile {
        void happens() throws IOException, InterruptedException;
    }

    /** Frames and alerts of the camera while something else happens. */
    private void camera(String name, Meanwhile what) throws IOException, InterruptedException {
        var metrics = new ServerMetrics(server.ports());
        var before = metrics.read();
        var processor = ProcessFigures.processorSeconds(server.pid());
        long start = System.nanoTime();
        what.happens();
        double took = (System.nanoTime() - start) / 1e9;
        var after = metrics.read();
        var values = new LinkedHashMap<String, Object>();
        values.put("capturedPerSecond", (after.framesCaptured() - before.framesCaptured()) / took);
        values.put("analysedPerSecond", (after.framesAnalysed() - before.framesAnalysed()) / took);
        values.put("shed", Math.round(after.framesShed() - before.framesShed()));
        long alerts = Math.round(after.alerts() - before.alerts());
        values.put("alerts", alerts);
        if (alerts > 0) {
            values.put("meanAlertMillis", 1000 * (after.alertSeconds() - before.alertSeconds()) / alerts);
        }
        values.put("cores", (ProcessFigures.processorSeconds(server.pid()) - processor) / took);
        figures.print(name, values);
    }

    /** Those in progress stand first. */
    private URI livePage() throws IOException, InterruptedException {
        var deployments = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.ports().publicPage("/api/v1/deployments"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        var found = LIVE_PAGE.matcher(deployments);
        if (!found.find()) {
            throw new IllegalStateException("Nothing is live: " + deployments);
        }
        return server.ports().publicPage(found.group(1));
    }
}
