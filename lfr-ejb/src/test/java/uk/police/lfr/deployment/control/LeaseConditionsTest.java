package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.audit.contract.LogHealth;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.LeaseObstacle;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.DeploymentStates;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.ClockWatch;
import uk.police.lfr.platform.boundary.StorageWatch;
import uk.police.lfr.platform.contract.ClockHealth;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StorageHealth;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** Each condition of a lease by itself. */
class LeaseConditionsTest {
    private boolean clockSound = true;
    private boolean sealed = true;
    private boolean comparable = true;
    private boolean logSound = true;
    private boolean roomOnDisk = true;
    private String policyTrouble;
    private double floor = 0.52;
    private boolean asSigned = true;
    private Set<Role> absent = EnumSet.noneOf(Role.class);
    private Instant now = Drafts.START;
    private DeploymentState state = DeploymentState.LIVE;

    private Optional<LeaseObstacle> obstacle() {
        LeaseConditions conditions = new LeaseConditions();
        Wiring.set(conditions, "thresholds", new ThresholdRules() {
            @Override
            public double floor() {
                return floor;
            }

            @Override
            public boolean stands(long deploymentId) {
                return asSigned;
            }
        });
        Wiring.set(conditions, "clockWatch", new ClockWatch() {
            @Override
            public ClockHealth health() {
                return new ClockHealth(clockSound, Duration.ZERO, null, false);
            }
        });
        Wiring.set(conditions, "watchlists", new SealedLists() {
            @Override
            public boolean isSealed(long watchlistId) {
                return sealed;
            }

            @Override
            public boolean comparable(long watchlistId) {
                return comparable;
            }
        });
        Wiring.set(conditions, "log", new LogRegister() {
            @Override
            public LogHealth health() {
                return new LogHealth(logSound, now, null, "");
            }
        });
        Wiring.set(conditions, "storage", new StorageWatch() {
            @Override
            public StorageHealth health() {
                return new StorageHealth(roomOnDisk, false, 1L << 40);
            }
        });
        Wiring.set(conditions, "guards", new LiveGuards() {
            @Override
            Optional<String> obstacle() {
                return Optional.ofNullable(policyTrouble);
            }
        });
        Wiring.set(conditions, "presence", new Presence() {
            @Override
            public Set<Role> missing(long deploymentId) {
                return absent;
            }
        });
        Deployment deployment = DeploymentStates.deploymentIn(state);
        return conditions.obstacle(deployment, now);
    }

    private static Optional<LeaseObstacle> is(LeaseObstacle obstacle) {
        return Optional.of(obstacle);
    }

    @Test
    void nothingIsInTheWayOfWhatIsAsItShouldBe() {
        assertEquals(Optional.empty(), obstacle());
    }

    @Test
    void onlyLiveAndOnlyInsideTheAuthority() {
        for (DeploymentState each : DeploymentState.values()) {
            state = each;
            boolean live = each == DeploymentState.LIVE;
            assertEquals(live ? Optional.empty() : is(LeaseObstacle.NO_AUTHORITY), obstacle(), each.name());
        }
        state = DeploymentState.LIVE;
        now = Drafts.END;
        assertEquals(is(LeaseObstacle.NO_AUTHORITY), obstacle());
        now = Drafts.START.minusMillis(1);
        assertEquals(is(LeaseObstacle.NO_AUTHORITY), obstacle());
    }

    @Test
    void eachOtherConditionAloneIsEnough() {
        clockSound = false;
        assertEquals(is(LeaseObstacle.CLOCK), obstacle());
        clockSound = true;
        sealed = false;
        assertEquals(is(LeaseObstacle.LIST_NOT_SEALED), obstacle());
        sealed = true;
        comparable = false;
        assertEquals(is(LeaseObstacle.LIST_OF_OTHER_MODELS), obstacle());
        comparable = true;
        logSound = false;
        assertEquals(is(LeaseObstacle.LOG), obstacle());
        logSound = true;
        roomOnDisk = false;
        assertEquals(is(LeaseObstacle.STORAGE), obstacle());
        roomOnDisk = true;
        policyTrouble = "the signature does not fit";
        assertEquals(is(LeaseObstacle.RETENTION_POLICY), obstacle());
        policyTrouble = null;
        floor = 0.6;
        assertEquals(Optional.empty(), obstacle(), "0.6 was signed");
        floor = 0.61;
        assertEquals(is(LeaseObstacle.BELOW_FLOOR), obstacle());
        floor = 0.52;
        asSigned = false;
        assertEquals(is(LeaseObstacle.NOT_AS_SIGNED), obstacle());
        asSigned = true;
        absent = EnumSet.of(Role.OPERATOR, Role.ENGAGE);
        assertEquals(is(LeaseObstacle.NO_OPERATOR), obstacle());
        absent = EnumSet.of(Role.ENGAGE);
        assertEquals(is(LeaseObstacle.NO_ENGAGEMENT_OFFICER), obstacle());
    }
}
