package uk.police.lfr.retention.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.oversight.boundary.EmergencyTimer;
import uk.police.lfr.oversight.boundary.RequestTimer;
import uk.police.lfr.platform.boundary.VaultTimer;

/** What ends data, or access to it, strikes on one server, and after downtime: its timers are kept in the database. */
class RetentionTimersTest {
    private static final Path SERVER = Path.of("..", "wildfly-config", "src", "main", "cli", "configure-timers.cli");

    @ParameterizedTest
    @ValueSource(
            classes = {
                RetentionTimer.class,
                ResidueTimer.class,
                RequestTimer.class,
                EmergencyTimer.class,
                VaultTimer.class
            })
    void eachIsKept(Class<?> timer) {
        List<Schedule> schedules = Arrays.stream(timer.getDeclaredMethods())
                .map(method -> method.getAnnotation(Schedule.class))
                .filter(schedule -> schedule != null)
                .toList();
        assertEquals(1, schedules.size());
        assertTrue(schedules.get(0).persistent());
    }

    @Test
    void theServerKeepsThemInTheDatabase() throws IOException {
        List<String> lines = Files.readAllLines(SERVER);
        assertTrue(lines.stream().anyMatch(line -> line.contains("database-data-store=lfr-timers:add(")));
        assertTrue(lines.stream().anyMatch(line -> line.contains("name=default-data-store, value=lfr-timers")));
    }
}
