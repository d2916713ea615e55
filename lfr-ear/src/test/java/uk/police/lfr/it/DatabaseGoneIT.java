package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.exercise.boundary.ExerciseStart;
import uk.police.lfr.it.inside.Await;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.probe.RowsProbe;
import uk.police.lfr.run.ServerLaunch;

/**
 * The database is gone while a deployment is live: nothing is compared beyond the last lease, what was in memory is
 * wiped, and when the database is back recognition goes on without anybody's help.
 */
class DatabaseGoneIT {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration LIVE = Duration.ofMinutes(2);

    /** A lease's term, and time to see that nothing moves any more. */
    private static final Duration ONE_LEASE = LeaseDesk.TERM.plusSeconds(10);

    /** A new lease is tried each ten seconds, and staff say each fifteen that they are there. */
    private static final Duration BACK = Duration.ofSeconds(60);

    private static final Duration AT_LEAST_GONE = Duration.ofSeconds(30);
    private static final Duration STILL = Duration.ofSeconds(4);
    private static final Pattern LOOKED_AT = Pattern.compile("lfr_frame_analysis_seconds_count(?:\\{.*})? (\\S+)");
    private static final Pattern REFERENCE = Pattern.compile("\\b([0-9A-F]{8})\\b");
    private static final String SET_UP = "Exercise: deployment 1 is live";
    private static final String STOPPED = "select count(*) from audit_entry where action = 'RecognitionStopped'";
    private static final String RAISED = "select count(*) from audit_entry where action = 'AlertRaised'";
    private static final String SIGNED = "select max(entries) from audit_checkpoint";
    private static final String CONSOLE = "/operations/live/console.xhtml?id=1";
    private static final String PASSWORD = "only-for-this-test";
    private static final String WIPED = "stopped: its lease ran out";

    @TempDir
    private static Path folder;

    private ServerLaunch launch;
    private StaffSession operator;

    @Test
    void nothingIsComparedBeyondTheLeaseAndItGoesOnByItself() throws Exception {
        try (var database = DistantDatabase.start(folder)) {
            var ear = Deployments.applicationFile(folder, RowsProbe.class, Rows.class);
            launch = SystemUnderTest.separateServer("database-gone", ear)
                    .property("lfr.mode", "exercise")
                    .variable(ExerciseStart.PASSWORD_VARIABLE, PASSWORD);
            database.settings().forEach(launch::property);
            try (var server = launch.start()) {
                server.awaitReady(START);
                Await.until("the exercise is set up", LIVE, () -> log().contains(SET_UP));
                Await.until("frames are looked at", LIVE, () -> !stands());
                operator = new StaffSession(launch.ports(), "operator", PASSWORD);
                assertEquals(200, operator.opens(CONSOLE).statusCode());
                stopsWhenTheDatabaseIsGone(database.gate());
                goesOnWhenItIsBack(database.gate());
            }
        }
    }

    private void stopsWhenTheDatabaseIsGone(Gate gate) throws Exception {
        long since = System.nanoTime();
        gate.shut();
        Await.until("nothing is looked at any more", ONE_LEASE, this::stands);
        Await.until("what was in memory is wiped", STILL, () -> log().contains(WIPED));
        assertEquals(503, status("/health/ready"), "the server says that it is not ready");
        staffAreTold();
        long left = AT_LEAST_GONE.toNanos() - (System.nanoTime() - since);
        Thread.sleep(Math.max(0, left / 1_000_000));
        assertTrue(stands(), "it stays so");
    }

    /** In words, with a reference that finds the fault in the log, and with nothing of the fault itself. */
    private void staffAreTold() throws Exception {
        var answer = operator.opens(CONSOLE);
        assertEquals(500, answer.statusCode());
        var reference = REFERENCE.matcher(answer.body());
        assertTrue(reference.find(), answer.body());
        assertTrue(log().contains(reference.group(1)), "the log has " + reference.group(1));
        assertFalse(answer.body().contains("xception"), answer.body());
    }

    private void goesOnWhenItIsBack(Gate gate) throws Exception {
        gate.open();
        Await.until("frames are looked at again", BACK, () -> !stands());
        Await.until("the server says that it is ready", BACK, () -> status("/health/ready") == 200);
        assertEquals(200, operator.opens(CONSOLE).statusCode(), "whoever was signed in still is");
        assertEquals("1", rows("select count(*) from deployment where state = 'LIVE'"));
        assertEquals("1", rows("select count(*) from recognition_session where ended_at is null"));
        assertEquals("1", rows(STOPPED), "its end is in the log, though nothing could be written then");
        String raised = rows(RAISED);
        String signed = rows(SIGNED);
        Await.until("alerts come", LIVE, () -> !rows(RAISED).equals(raised));
        Await.until("timers that lie in the database go on", LIVE, () -> !rows(SIGNED)
                .equals(signed));
        assertEquals("0", rows("select count(*) - (select entries from audit_head) from audit_entry"));
        assertEquals("0", rows("select count(*) from audit_check where not sound"));
        assertEquals(
                "0",
                rows("select count(*) from alert a"
                        + " where not exists (select 1 from alert_picture p where p.alert_id = a.id)"));
    }

    private boolean stands() throws Exception {
        double before = lookedAt();
        Thread.sleep(STILL.toMillis());
        return lookedAt() == before;
    }

    /** Frames that workers looked at, counted without the database. */
    private double lookedAt() throws Exception {
        var found = LOOKED_AT.matcher(
                Http.get(launch.ports().management("/prometheus")).body());
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private int status(String page) throws Exception {
        return Http.get(launch.ports().management(page)).statusCode();
    }

    private String log() throws Exception {
        return Files.readString(launch.directory().log());
    }

    private String rows(String query) throws Exception {
        var answer = Http.post(launch.ports().page("/probe/rows"), query);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }
}
