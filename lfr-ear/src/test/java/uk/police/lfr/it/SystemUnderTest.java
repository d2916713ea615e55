package uk.police.lfr.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import uk.police.lfr.run.ServerDirectory;
import uk.police.lfr.run.ServerLaunch;
import uk.police.lfr.run.ServerPorts;

/**
 * What the whole run of the tests shares: the database, and the server that Arquillian starts. JUnit opens it before
 * Arquillian reads {@code arquillian.xml}, which takes the properties set here.
 */
public final class SystemUnderTest implements LauncherSessionListener {

    private static final String WORK = "lfr.it.dir";

    /** A server that lives for a minute spends half its processor time on making itself fast. */
    private static final String FIRST_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

    private static DatabaseUnderTest database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // Maven opens a session as well, in its own process, to deal the classes out to the two that run them.
        if (System.getProperty(WORK) != null) {
            prepare();
        }
    }

    private static void prepare() {
        try {
            new ServerDirectory(work()).wipe();
            database = DatabaseUnderTest.start(System.getProperty("lfr.it.database"));
            var directory = new ServerDirectory(work().resolve("arquillian"));
            directory.layOut(server());
            var ports = ServerPorts.free();
            System.setProperty("lfr.it.management", Integer.toString(ports.management()));
            System.setProperty("lfr.it.http", Integer.toString(ports.http()));
            System.setProperty("lfr.it.public", Integer.toString(ports.publicHttp()));
            System.setProperty("lfr.it.java", FIRST_COMPILER_ALONE);
            System.setProperty("lfr.it.base", directory.path().toString());
            System.setProperty("lfr.it.settings", settings());
        } catch (IOException e) {
            throw new UncheckedIOException("the tests of the whole cannot start", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (database != null) {
                database.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the test PostgreSQL did not stop", e);
        }
    }

    /** The database of this run. */
    public static DatabaseUnderTest database() {
        return database;
    }

    /** Where the server that Arquillian started listens. */
    public static ServerPorts ports() {
        return new ServerPorts(
                Integer.getInteger("lfr.it.http"),
                Integer.getInteger("lfr.it.public"),
                Integer.getInteger("lfr.it.management"));
    }

    /**
     * A server of the test's own, with data and database of its own, beside the one that Arquillian runs; its log lies in
     * its directory only.
     *
     * @param name of the directory, unique per test class
     * @param application the EAR, as built or as {@link Deployments} extended it
     */
    public static ServerLaunch separateServer(String name, Path application) {
        var directory = new ServerDirectory(work().resolve(name));
        var launch = new ServerLaunch(server(), application, directory, ServerPorts.free()).console(Redirect.DISCARD);
        database.settingsOfNewDatabase().forEach(launch::property);
        accelerator().forEach(launch::property);
        return launch.javaOption(FIRST_COMPILER_ALONE)
                .property("lfr.models.dir", server().resolve("lfr-models"))
                .property("lfr.models.profile", "clean")
                .property("lfr.exercise.dir", System.getProperty("lfr.exercise.dir"));
    }

    private static Path server() {
        return Path.of(System.getProperty("lfr.server.dir"));
    }

    private static Path work() {
        return Path.of(System.getProperty(WORK));
    }

    /** What the build was told that networks are to be computed by, if anything. */
    private static Map<String, String> accelerator() {
        Map<String, String> told = new TreeMap<>();
        for (String property : List.of("lfr.engine.provider", "lfr.engine.device")) {
            Optional.ofNullable(System.getProperty(property)).ifPresent(value -> told.put(property, value));
        }
        return told;
    }

    private static String settings() {
        return Stream.of(database.settingsOfNewDatabase(), accelerator())
                .flatMap(settings -> settings.entrySet().stream())
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }
}
