package uk.police.lfr.it;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import uk.police.lfr.run.ServerPorts;

/**
 * A new database of this run's kind behind a {@link Gate}. An embedded H2 file cannot go away from its server, so H2
 * runs here as a server of its own. The test closes it.
 */
final class DistantDatabase implements AutoCloseable {

    private final Process h2;
    private final Gate gate;
    private final Map<String, String> settings;

    private DistantDatabase(Process h2, Gate gate, Map<String, String> settings) {
        this.h2 = h2;
        this.gate = gate;
        this.settings = settings;
    }

    /** @param folder for the files of an H2 server */
    static DistantDatabase start(Path folder) throws IOException {
        var database = SystemUnderTest.database();
        if (database.product().equals("H2")) {
            int port = ServerPorts.free().http();
            var gate = new Gate(port);
            String url = "jdbc:h2:tcp://localhost:" + gate.port() + "/./lfr;LOCK_TIMEOUT=10000";
            return new DistantDatabase(h2(port, folder), gate, Map.of("lfr.db.url", url));
        }
        var gate = new Gate(database.port());
        return new DistantDatabase(null, gate, database.settingsOfNewDatabase(gate.port()));
    }

    private static Process h2(int port, Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        jar().toString(),
                        "org.h2.tools.Server",
                        "-tcp",
                        "-tcpPort",
                        Integer.toString(port),
                        "-ifNotExists",
                        "-baseDir",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    /** The server's own, so that both speak one protocol. */
    private static Path jar() throws IOException {
        var module = Path.of(System.getProperty("lfr.server.dir"), "modules/system/layers/base/com/h2database/h2/main");
        try (var files = Files.newDirectoryStream(module, "*.jar")) {
            return files.iterator().next();
        }
    }

    /** System properties for the server that uses it. */
    Map<String, String> settings() {
        return settings;
    }

    Gate gate() {
        return gate;
    }

    @Override
    public void close() throws IOException {
        gate.close();
        if (h2 != null) {
            h2.destroy();
        }
    }
}
