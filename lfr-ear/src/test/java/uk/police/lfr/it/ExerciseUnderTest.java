package uk.police.lfr.it;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import uk.police.lfr.run.ServerFailed;
import uk.police.lfr.run.ServerProcess;

/**
 * A server of the test's own in which the exercise is live, as {@code mvn -Prun} would start it, on free ports and the
 * database of this run. Not thread-safe; the test closes it.
 */
public final class ExerciseUnderTest implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration SET_UP = Duration.ofMinutes(2);
    private static final String PASSWORD = "exercise of the tests";

    private final ServerProcess server;

    private ExerciseUnderTest(ServerProcess server) {
        this.server = server;
    }

    /**
     * Starts the server and waits until the exercise's deployment is in progress.
     *
     * @param name of the server's directory, unique per test class
     */
    public static ExerciseUnderTest start(String name) throws IOException, InterruptedException {
        var launch = SystemUnderTest.separateServer(name, Deployments.applicationFile())
                .property("lfr.mode", "exercise")
                .variable("LFR_EXERCISE_PASSWORD", PASSWORD);
        var exercise = new ExerciseUnderTest(launch.start());
        try {
            exercise.awaitLive();
            return exercise;
        } catch (ServerFailed | IllegalStateException notLive) {
            exercise.close();
            throw notLive;
        }
    }

    private void awaitLive() throws IOException, InterruptedException {
        server.awaitReady(START);
        if (!server.awaitText("/api/v1/deployments", "in_progress", SET_UP)) {
            throw new IllegalStateException("The exercise did not go live");
        }
    }

    /** The pictures of the exercise's watchlist with their table, as a ZIP file. */
    public static Path watchlist() {
        return Path.of(System.getProperty("lfr.exercise.dir"), "watchlist.zip");
    }

    /** The address of a page. */
    public URI page(String path) {
        return server.ports().page(path);
    }

    /** The address of a page as the public reaches it. */
    public URI publicPage(String path) {
        return server.ports().publicPage(path);
    }

    /** Somebody who looks at the public pages. */
    public Person anybody(PortalBrowser browser) {
        return new Person(browser.newPerson(), this::page);
    }

    /** A member of staff who has signed in with the exercise's account of that name. */
    public Person signedIn(PortalBrowser browser, String account) {
        Page page = browser.newPerson();
        page.navigate(page("/operations/start.xhtml").toString());
        page.locator("#name").fill(account);
        page.locator("#password").fill(PASSWORD);
        page.locator("button[type=submit]").click();
        page.locator(".bar__user").waitFor();
        return new Person(page, this::page);
    }

    @Override
    public void close() {
        server.close();
    }
}
