package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.exercise.boundary.ExerciseStart;
import uk.police.lfr.it.inside.Await;
import uk.police.lfr.it.inside.HandIn;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.inside.SignIn;
import uk.police.lfr.it.probe.ImportProbe;
import uk.police.lfr.it.probe.RowsProbe;
import uk.police.lfr.run.ServerFailed;
import uk.police.lfr.run.ServerLaunch;
import uk.police.lfr.run.ServerProcess;

/** One exercise through what can befall its server: redeployed and killed while live, and set up wrongly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServerFaultsIT {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration LIVE = Duration.ofMinutes(2);
    private static final Duration REDEPLOY = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    private ServerLaunch launch;
    private List<String> alertsBefore;

    @Test
    @Order(1)
    void redeployedWhileLiveItGoesOnAndKilledWhileLiveItComesUpClean() throws Exception {
        launch = exercise();
        try (var server = launch.start()) {
            server.awaitReady(START);
            awaitNewFrames();
            redeploy(server);
            awaitNewFrames();
            Await.until("an alert is raised", LIVE, () -> !alerts().isEmpty());
            beginImport();
            alertsBefore = alerts();
            server.kill();
        }
        assertFalse(spoolIsEmpty(), "the import's file lies where the dead server left it");
        try (var server = launch.start()) {
            server.awaitReady(START);
            Await.until("the import goes on to its end", LIVE, () -> newestImport("state")
                    .equals("DONE"));
            assertEquals("1", newestImport("resumed"));
            assertEquals(newestImport("total"), newestImport("accepted + refused"));
            assertTrue(spoolIsEmpty());
            assertTrue(alerts().containsAll(alertsBefore), alertsBefore + " were there to be seen");
            assertEquals(
                    "0",
                    rows("select count(*) from alert a"
                            + " where not exists (select 1 from alert_picture p where p.alert_id = a.id)"));
            assertEquals("0", rows("select count(*) - (select entries from audit_head) from audit_entry"));
            assertEquals(
                    "0",
                    rows("select count(*) from watchlist_entry e"
                            + " where not exists (select 1 from reference_image i where i.entry_id = e.id)"));
            awaitNewFrames();
            assertEquals("1", rows("select count(*) from operational_day where started_at is not null"));
        }
    }

    @Test
    @Order(2)
    void anOperationalServerRefusesTheDataOfAnExercise() throws Exception {
        assertRefused("This database holds EXERCISE data", launch.property("lfr.mode", "operational"));
    }

    @Test
    @Order(3)
    void aModelWithOneChangedByteIsRefusedByName() throws Exception {
        var models = folder.resolve("models");
        copy(Path.of(System.getProperty("lfr.server.dir"), "lfr-models"), models);
        var weights = models.resolve("rfb-320.onnx");
        changeOneByte(weights);
        launch.property("lfr.mode", "exercise").property("lfr.models.dir", models);
        assertRefused("Refusing to start: " + weights, launch);
    }

    private ServerLaunch exercise() {
        var ear = Deployments.applicationFile(
                folder, RowsProbe.class, ImportProbe.class, Rows.class, HandIn.class, SignIn.class);
        return SystemUnderTest.separateServer("exercise", ear)
                .property("lfr.mode", "exercise")
                .variable(ExerciseStart.PASSWORD_VARIABLE, "only-for-this-test");
    }

    private void redeploy(ServerProcess server) throws Exception {
        var ear = launch.directory().path().resolve("deployments/lfr.ear");
        Files.delete(marker(ear, ".deployed"));
        Await.until("it is undeployed", REDEPLOY, () -> Files.exists(marker(ear, ".undeployed")));
        assertTrue(server.isAlive());
        Files.createFile(marker(ear, ".dodeploy"));
        server.awaitReady(REDEPLOY);
    }

    private static Path marker(Path ear, String ending) {
        return ear.resolveSibling(ear.getFileName() + ending);
    }

    private void beginImport() throws Exception {
        String list = rows("select d.watchlist_id from operational_day d join watchlist w on w.id = d.watchlist_id"
                        + " where w.state = 'BUILDING' order by d.id")
                .lines()
                .findFirst()
                .orElseThrow();
        String job = Http.post(launch.ports().page("/probe/import"), list).body();
        String taken = "select accepted from import_job where state = 'RUNNING' and refused > 0 and id = " + job;
        Await.until("the import is under way", REDEPLOY, () -> rows(taken).equals("1"));
    }

    private String newestImport(String what) throws Exception {
        return rows("select " + what + " from import_job order by id desc")
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private void awaitNewFrames() throws Exception {
        Await.until("recognition is at work", LIVE, () -> analysed() > 0);
        long before = analysed();
        Await.until("frames are looked at", LIVE, () -> analysed() > before);
    }

    private List<String> alerts() throws Exception {
        return rows("select id from alert").lines().toList();
    }

    private long analysed() throws Exception {
        return Long.parseLong(rows("select coalesce(sum(frames_analysed), 0) from camera_tally"));
    }

    private String rows(String query) throws Exception {
        var answer = Http.post(launch.ports().page("/probe/rows"), query);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private boolean spoolIsEmpty() throws Exception {
        var spool = launch.directory().path().resolve("data/lfr-imports");
        if (Files.notExists(spool)) {
            return true;
        }
        try (var left = Files.list(spool)) {
            return left.findAny().isEmpty();
        }
    }

    private static void assertRefused(String reason, ServerLaunch launch) throws Exception {
        try (var server = launch.start()) {
            var failed = assertThrows(ServerFailed.class, () -> server.awaitReady(START));
            assertTrue(failed.getMessage().contains("could not be deployed"), failed.getMessage());
            // Timers wait for the singletons that never started, and hold a stop up for longer than a minute.
            server.kill();
        }
        assertTrue(Files.readString(launch.directory().log()).contains(reason), reason);
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void changeOneByte(Path weights) throws Exception {
        var bytes = Files.readAllBytes(weights);
        bytes[bytes.length / 2] ^= 1;
        Files.write(weights, bytes);
    }
}
