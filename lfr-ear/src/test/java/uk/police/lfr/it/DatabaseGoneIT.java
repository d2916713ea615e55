package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    private static final Duration AT_LEAST_GONE = Duration.ofSeconds(30);
    private static final Duration STILL = Duration.ofSeconds(4);
    private static final Pattern LOOKED_AT = Pattern.compile("lfr_frame_analysis_seconds_count(?:\\{.*})? (\\S+)");
    private static final String WIPED = "stopped: its lease ran out";

    @TempDir
    private static Path folder;

    private ServerLaunch launch;

    @Test
    void nothingIsComparedBeyondTheLeaseAndItGoesOnByItself() throws Exception {
        try (var database = DistantDatabase.start(folder)) {
            var ear = Deployments.applicationFile(folder, RowsProbe.class, Rows.class);
            launch = SystemUnderTest.separateServer("database-gone", ear)
                    .property("lfr.mode", "exercise")
                    .variable(ExerciseStart.PASSWORD_VARIABLE, "only-for-this-test");
            database.settings().forEach(launch::property);
            try (var server = launch.start()) {
                server.awaitReady(START);
                Await.until("frames are looked at", LIVE, () -> !stands());
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
        long left = AT_LEAST_GONE.toNanos() - (System.nanoTime() - since);
        Thread.sleep(Math.max(0, left / 1_000_000));
        assertTrue(stands(), "it stays so");
    }

    private void goesOnWhenItIsBack(Gate gate) throws Exception {
        gate.open();
        Await.until("frames are looked at again", ONE_LEASE, () -> !stands());
        Await.until("the server says that it is ready", LIVE, () -> status("/health/ready") == 200);
        assertEquals("1", rows("select count(*) from deployment where state = 'LIVE'"));
        assertEquals("1", rows("select count(*) from recognition_session where ended_at is null"));
        assertEquals("0", rows("select count(*) - (select entries from audit_head) from audit_entry"));
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
