package uk.police.lfr.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.police.lfr.it.inside.Await;

/**
 * A real Keycloak with the realm that the server ships, and people in it. Only on loopback; closing it stops the process.
 */
final class KeycloakUnderTest implements AutoCloseable {
    /** Of everybody in the realm. */
    static final String PASSWORD = "a-phrase-for-keycloak-alone";

    /** Of the one client; drawn for these tests, in no file. */
    static final String CLIENT_SECRET = UUID.randomUUID().toString();

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Process process;
    private final Path log;
    private final int port;

    private KeycloakUnderTest(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts it; it is not ready before {@link #awaitReady} returns.
     *
     * @param home the unpacked distribution; what an earlier run left in it is wiped
     * @param port for pages
     * @param portal the address of the portal that its client is
     * @param management a port for its health
     */
    static KeycloakUnderTest start(Path home, int port, int management, URI portal) throws IOException {
        wipe(home.resolve("data"));
        Files.createDirectories(home.resolve("data/import"));
        Files.writeString(home.resolve("data/import/lfr-realm.json"), realm().toString());
        Path log = home.resolve("data/keycloak.log");
        var start = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + management,
                        "--hostname=http://localhost:" + port,
                        "--cache=local")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        start.environment().put("LFR_OIDC_SECRET", CLIENT_SECRET);
        start.environment().put("LFR_PORTAL_URL", portal.toString());
        start.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 -Xmx512m");
        return new KeycloakUnderTest(start.start(), log, port);
    }

    /** The realm's address, as the server is told it. */
    String realmAddress() {
        return "http://localhost:" + port + "/realms/lfr";
    }

    void awaitReady() throws Exception {
        URI metadata = URI.create(realmAddress() + "/.well-known/openid-configuration");
        Await.until("Keycloak answers, see " + log, START, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak ended: " + Files.readString(log));
            }
            return answers(metadata);
        });
    }

    private static boolean answers(URI address) throws InterruptedException {
        try {
            return Http.get(address).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The shipped realm as it is, and beside it the people of the tests. */
    private static JsonObject realm() throws IOException {
        Path file = Path.of(System.getProperty("lfr.server.dir"), "lfr-keycloak", "lfr-realm.json");
        try (var reader = Json.createReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return Json.createObjectBuilder(reader.readObject())
                    .add("users", people())
                    .build();
        }
    }

    private static JsonArray people() {
        var people = Json.createArrayBuilder();
        Stream.of(KeycloakPerson.values()).map(KeycloakPerson::asWritten).forEach(people::add);
        return people.build();
    }

    private static void wipe(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var files = Files.walk(tree)) {
                for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
