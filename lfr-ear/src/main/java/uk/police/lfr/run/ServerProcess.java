package uk.police.lfr.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server process of our own. Thread-safe; closing it stops the server cleanly. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How the application says why it does not start, within the server's own words. */
    private static final Pattern REFUSAL = Pattern.compile("Refusing to start[^\\n\\\\]*");

    private final Process process;
    private final ServerDirectory directory;
    private final ServerPorts ports;
    private final Path application;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    ServerProcess(Process process, ServerDirectory directory, ServerPorts ports, Path application) {
        this.process = process;
        this.directory = directory;
        this.ports = ports;
        this.application = application;
    }

    /**
     * Waits until the application is deployed and every readiness check is up.
     *
     * @throws ServerFailed when the process ended, the deployment failed, or the time ran out
     */
    public void awaitReady(Duration longest) throws IOException, InterruptedException {
        for (var waited = Duration.ZERO; waited.compareTo(longest) < 0; waited = waited.plus(POLL)) {
            if (!process.isAlive()) {
                throw new ServerFailed("The server ended with code " + process.exitValue(), directory.log());
            }
            if (Files.exists(marker(".failed"))) {
                throw new ServerFailed("The application could not be deployed: " + reason(), directory.log());
            }
            if (Files.exists(marker(".deployed")) && isHealthy()) {
                return;
            }
            Thread.sleep(POLL.toMillis());
        }
        throw new ServerFailed("The server was not ready after " + longest.toSeconds() + " s", directory.log());
    }

    /**
     * Waits until a page answers with the given text in it.
     *
     * @return whether it did so in time
     */
    public boolean awaitText(String path, String text, Duration longest) throws InterruptedException {
        for (var waited = Duration.ZERO; waited.compareTo(longest) < 0; waited = waited.plus(POLL)) {
            if (!process.isAlive()) {
                throw new ServerFailed("The server ended with code " + process.exitValue(), directory.log());
            }
            if (answer(ports.page(path)).map(page -> page.contains(text)).orElse(false)) {
                return true;
            }
            Thread.sleep(POLL.toMillis());
        }
        return false;
    }

    /** Waits until the process has ended, for whatever reason, and gives its exit code. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the server to stop and waits until it has; after a minute it is killed. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process as a power cut would (SIGKILL): no shutdown code runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The process id, for reading {@code /proc}. */
    public long pid() {
        return process.pid();
    }

    /** Where the process listens. */
    public ServerPorts ports() {
        return ports;
    }

    /** What the application said when it refused to start; where it said nothing, all that the server says. */
    private String reason() throws IOException {
        String said = Files.readString(marker(".failed"));
        var refusal = REFUSAL.matcher(said);
        return refusal.find() ? refusal.group() : said;
    }

    private Path marker(String ending) {
        return directory.deployments().resolve(application + ending);
    }

    private boolean isHealthy() throws InterruptedException {
        return answer(ports.management("/health/ready")).isPresent();
    }

    /** What a page says; empty where it does not answer with 200. */
    private Optional<String> answer(URI page) throws InterruptedException {
        var question =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
        try {
            var answer = http.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            // Not listening yet: the loop asks again.
            return Optional.empty();
        }
    }
}
