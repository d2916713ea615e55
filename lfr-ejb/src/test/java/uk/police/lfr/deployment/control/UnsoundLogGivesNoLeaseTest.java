package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.audit.contract.LogHealth;
import uk.police.lfr.deployment.contract.LeaseObstacle;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.ClockWatch;
import uk.police.lfr.platform.boundary.StorageWatch;
import uk.police.lfr.platform.contract.ClockHealth;
import uk.police.lfr.platform.contract.StorageHealth;

/** A log that failed its check, or was not checked, stands in the way of every lease. */
class UnsoundLogGivesNoLeaseTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    /** Its authority covers no moment: the obstacle behind that of the log. */
    private static final class Unauthorised extends Deployment {
        @Override
        public boolean authorisedAt(Instant at) {
            return false;
        }
    }

    private final LeaseConditions conditions = new LeaseConditions();
    private LogHealth health;

    @BeforeEach
    void aSoundClock() {
        Wiring.set(conditions, "clockWatch", new ClockWatch() {
            @Override
            public ClockHealth health() {
                return new ClockHealth(true, Duration.ZERO, null, true);
            }
        });
        Wiring.set(conditions, "storage", new StorageWatch() {
            @Override
            public StorageHealth health() {
                return new StorageHealth(true, false, 1L << 40);
            }
        });
        Wiring.set(conditions, "guards", new LiveGuards() {
            @Override
            Optional<String> obstacle() {
                return Optional.empty();
            }
        });
        Wiring.set(conditions, "log", new LogRegister() {
            @Override
            public LogHealth health() {
                return health;
            }
        });
    }

    @Test
    void aFindingStandsInTheWay() {
        health = new LogHealth(false, NOW, NOW, "An entry is missing");
        assertEquals(Optional.of(LeaseObstacle.LOG), conditions.obstacle(new Unauthorised(), NOW));
    }

    @Test
    void soDoesALogThatNobodyChecked() {
        health = new LogHealth(false, null, null, "The log has not been checked yet");
        assertEquals(Optional.of(LeaseObstacle.LOG), conditions.obstacle(new Unauthorised(), NOW));
    }

    @Test
    void aSoundLogDoesNot() {
        health = new LogHealth(true, NOW, null, "");
        assertEquals(Optional.of(LeaseObstacle.NO_AUTHORITY), conditions.obstacle(new Unauthorised(), NOW));
    }
}
