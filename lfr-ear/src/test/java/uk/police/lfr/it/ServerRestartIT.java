package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.it.probe.CommitProbe;

/** A server that dies without warning comes up again, and what it had confirmed is there. */
class ServerRestartIT {

    private static final Duration START = Duration.ofMinutes(3);

    @Test
    void whatWasCommittedSurvivesKill9(@TempDir Path folder) throws Exception {
        var ear = Deployments.applicationFile(folder, CommitProbe.class);
        var launch = SystemUnderTest.separateServer("restart", ear);
        var probe = launch.ports().page("/probe/commit");
        try (var server = launch.start()) {
            server.awaitReady(START);
            assertEquals(200, Http.post(probe, "").statusCode());
            server.kill();
        }
        try (var server = launch.start()) {
            server.awaitReady(START);
            assertEquals("1", Http.get(probe).body());
        }
    }
}
