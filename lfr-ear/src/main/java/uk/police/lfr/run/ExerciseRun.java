package uk.police.lfr.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Runs the exercise in the foreground until the server ends or is interrupted.
 * Arguments: provisioned server, EAR, directory for data and logs, directory with the exercise's media.
 */
public final class ExerciseRun {

    private static final String PASSWORD = "LFR_EXERCISE_PASSWORD";
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration SET_UP = Duration.ofMinutes(3);

    private ExerciseRun() {}

    /** Exits with 1 and one line on standard error when the server cannot run. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), System.out);
        } catch (ServerFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path server, Path ear, Path directory, Path media, PrintStream console)
            throws IOException, InterruptedException {
        var ports = ServerPorts.STANDARD;
        refuseTaken(ports);
        var password = ExercisePassword.chosenOrGenerated(System.getenv(PASSWORD));
        var launch = new ServerLaunch(server, ear, new ServerDirectory(directory), ports)
                .variable(PASSWORD, password)
                .property("lfr.mode", "exercise")
                .property("lfr.models.dir", server.resolve("lfr-models"))
                .property("lfr.models.profile", "clean")
                .property("lfr.exercise.dir", media);
        try (var process = launch.start()) {
            // Ctrl-C may reach only this process: it then stops the server and waits for it.
            Runtime.getRuntime().addShutdownHook(new Thread(process::close, "stop-server"));
            process.awaitReady(START);
            if (!process.awaitText("/api/v1/deployments", "in_progress", SET_UP)) {
                throw new ServerFailed("The exercise did not go live", new ServerDirectory(directory).log());
            }
            new ExerciseBanner(ports, password, directory).print(console);
            process.awaitEnd();
        }
    }

    private static void refuseTaken(ServerPorts ports) {
        var taken = ports.taken();
        if (taken.length > 0) {
            var list = Arrays.stream(taken).mapToObj(Integer::toString).collect(Collectors.joining(", "));
            throw new ServerFailed("In use already, port " + list + ": stop what listens there, then start again");
        }
    }
}
