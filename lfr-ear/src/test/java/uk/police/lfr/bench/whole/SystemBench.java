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
 * The figures of the exercise as it runs: start-up, frames and processor time, frame to stored alert, memory. Arguments:
 * provisioned server, EAR, exercise's media, directory to write in (wiped first), minutes to watch, cameras, versions in
 * words.
 */
public final class SystemBench {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration SET_UP = Duration.ofMinutes(3);

    /** Often enough that two alerts seldom fall between two readings. */
    private static final long READ_EVERY_MS = 250;

    private final Figures figures;
    private final ServerLaunch launch;

    private SystemBench(Figures figures, ServerLaunch launch) {
        this.figures = figures;
        this.launch = launch;
    }

    /** Prints one line of JSON per figure. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var server = Path.of(args[0]);
        var directory = new ServerDirectory(Path.of(args[3]));
        directory.wipe();
        int cameras = Integer.parseInt(args[5]);
        var media = SeveralCameras.media(Path.of(args[2]), directory.path().getParent(), cameras);
        var launch = new ServerLaunch(server, Path.of(args[1]), directory, ServerPorts.free())
                .console(Redirect.DISCARD)
                .variable("LFR_EXERCISE_PASSWORD", UUID.randomUUID().toString())
                .property("lfr.mode", "exercise")
                .property("lfr.models.dir", server.resolve("lfr-models"))
                .property("lfr.models.profile", "clean")
                .property("lfr.exercise.dir", media);
        var figures = new Figures(System.out);
        var machine = Machine.facts();
        machine.put("versions", args[6]);
        machine.put("cameras", cameras);
        figures.print("system.machine", machine);
        new SystemBench(figures, launch).run(Duration.ofMinutes(Long.parseLong(args[4])));
    }

    private void run(Duration watched) throws IOException, InterruptedException {
        try (var process = started("new")) {
            watch(process, watched);
        }
        // The second start finds its database, its caches and a deployment that is live.
        started("kept").close();
    }

    private ServerProcess started(String data) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = launch.start();
        process.awaitReady(START);
        double ready = secondsSince(start);
        if (!process.awaitText("/api/v1/deployments", "in_progress", SET_UP)) {
            throw new IllegalStateException(
                    "The exercise did not go live; see " + launch.directory().log());
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("data", data);
        values.put("readySeconds", ready);
        values.put("liveSeconds", secondsSince(start));
        figures.print("startup", values);
        return process;
    }

    private void watch(ServerProcess process, Duration watched) throws IOException, InterruptedException {
        var metrics = new ServerMetrics(process.ports());
        var alerts = new AlertLatencies();
        var before = firstFrames(metrics);
        var processor = ProcessFigures.processorSeconds(process.pid());
        long start = System.nanoTime();
        var memory = new MemoryGrowth(process.pid(), watched.toSeconds());
        while (secondsSince(start) < watched.toSeconds()) {
            Thread.sleep(READ_EVERY_MS);
            alerts.see(metrics.read());
            memory.see(secondsSince(start));
        }
        double seconds = secondsSince(start);
        var after = metrics.read();
        var values = new LinkedHashMap<String, Object>();
        values.put("seconds", seconds);
        values.put("capturedPerSecond", (after.framesCaptured() - before.framesCaptured()) / seconds);
        values.put("analysedPerSecond", (after.framesAnalysed() - before.framesAnalysed()) / seconds);
        values.put("shed", Math.round(after.framesShed() - before.framesShed()));
        values.put("facesScanned", Math.round(after.facesScanned() - before.facesScanned()));
        values.put("cores", (ProcessFigures.processorSeconds(process.pid()) - processor) / seconds);
        figures.print("live", values);
        figures.print("frameToStoredAlert", alerts.figures());
        figures.print("memory", memory.figures(seconds));
    }

    private static ServerMetrics.Reading firstFrames(ServerMetrics metrics) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (secondsSince(start) < SET_UP.toSeconds()) {
            var reading = metrics.read();
            if (reading.framesAnalysed() > 0) {
                return reading;
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("No frame was analysed within " + SET_UP.toSeconds() + " s of going live");
    }

    private static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }
}
