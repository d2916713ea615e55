package uk.police.lfr.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import uk.police.lfr.platform.contract.ClockHealth;

/** Compares the wall clock with the clock that nobody can set. Thread-safe. */
@ApplicationScoped
public class WallClock {
    /** Domain brief C4: a clock that drifts by more than this stops inference. */
    private static final Duration TOLERATED = Duration.ofSeconds(1);

    /** Made by the operating system's time service once it follows a time server. */
    private static final Path SYNCHRONISED = Path.of("/run/systemd/timesync/synchronized");

    @Inject
    private Clock clock;

    private LongSupplier nanos = System::nanoTime;
    private Instant startedAt;
    private long startedNanos;
    private Instant jumpedAt;

    /** Both databases and leases use what this says at the moment; a jump back that is undone makes it sound again. */
    public synchronized ClockHealth health() {
        if (startedAt == null) {
            confirm();
        }
        Instant now = clock.instant();
        Duration drift = Duration.between(startedAt.plusNanos(nanos.getAsLong() - startedNanos), now);
        boolean sound = drift.abs().compareTo(TOLERATED) <= 0;
        if (sound) {
            jumpedAt = null;
        } else if (jumpedAt == null) {
            jumpedAt = now;
        }
        return new ClockHealth(sound, drift, jumpedAt, Files.exists(SYNCHRONISED));
    }

    /** From now on the wall clock counts as right. */
    public synchronized void confirm() {
        startedAt = clock.instant();
        startedNanos = nanos.getAsLong();
        jumpedAt = null;
    }
}
