package uk.police.lfr.bench.whole;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;
import uk.police.lfr.bench.Figures;
import uk.police.lfr.bench.Machine;
import uk.police.lfr.run.ServerDirectory;
import uk.police.lfr.run.ServerLaunch;
import uk.police.lfr.run.ServerPorts;
import uk.police.lfr.run.ServerProcess;

/**
 * What the live console costs who opens it, and two hundred members of staff at work beside live cameras: how soon they are
 * answered, and what the cameras notice of it.
 * Arguments: provisioned server, EAR, exercise's media, directory to write in (wiped first), cameras, seconds with all at work,
 * versions in words.
 */
public final class StaffLoadBench {
    private static final Duration START = Duration.ofMinutes(5);

    private StaffLoadBench() {}

    /** Prints one line of JSON per figure. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var figures = new Figures(System.out);
        int cameras = Integer.parseInt(args[4]);
        var machine = Machine.facts();
        machine.put("versions", args[6]);
        machine.put("cameras", cameras);
        figures.print("staff.machine", machine);
        var directory = new ServerDirectory(Path.of(args[3]));
        directory.wipe();
        var home = Path.of(args[0]);
        var password = UUID.randomUUID().toString();
        var media = SeveralCameras.media(Path.of(args[2]), directory.path().getParent(), cameras);
        var launch = new ServerLaunch(home, Path.of(args[1]), directory, ServerPorts.free())
                .console(Redirect.DISCARD)
                .variable("LFR_EXERCISE_PASSWORD", password)
                .property("lfr.mode", "exercise")
                .property("lfr.models.dir", home.resolve("lfr-models"))
                .property("lfr.models.profile", "clean")
                .property("lfr.exercise.dir", media);
        try (var server = launch.start()) {
            server.awaitReady(START);
            server.awaitText("/api/v1/deployments", "in_progress", START);
            ConsoleViews.print(figures, server.ports(), password);
            var load = new StaffLoad(server.ports(), password, directory.path());
            // What a minute of anybody's work compiles, these shall not wait for.
            load.run(Duration.ofMinutes(1));
            run(figures, server, load, Duration.ofSeconds(Long.parseLong(args[5])));
        }
        // JMeter's threads would keep the process.
        System.exit(0);
    }

    private static void run(Figures figures, ServerProcess server, StaffLoad load, Duration time)
            throws IOException, InterruptedException {
        var metrics = new ServerMetrics(server.ports());
        var before = metrics.read();
        double processor = ProcessFigures.processorSeconds(server.pid());
        long start = System.nanoTime();
        StaffTimes times = load.run(time);
        double took = (System.nanoTime() - start) / 1e9;
        var after = metrics.read();
        figures.print("staff.pageActions", times.all());
        times.each().forEach(action -> figures.print("staff.pageAction", action));
        var values = new LinkedHashMap<String, Object>();
        values.put("capturedPerSecond", (after.framesCaptured() - before.framesCaptured()) / took);
        values.put("analysedPerSecond", (after.framesAnalysed() - before.framesAnalysed()) / took);
        values.put("shed", Math.round(after.framesShed() - before.framesShed()));
        values.put("alerts", Math.round(after.alerts() - before.alerts()));
        values.put("cores", (ProcessFigures.processorSeconds(server.pid()) - processor) / took);
        values.put("residentMiB", ProcessFigures.residentMiB(server.pid()));
        figures.print("staff.cameras", values);
    }
}
