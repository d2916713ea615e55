package uk.police.lfr.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.police.lfr.platform.contract.ClockConfirmed;
import uk.police.lfr.platform.contract.ClockHealth;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.control.WallClock;

/** Watches the wall clock: looked at each second, and by whoever decides something by it. */
@Startup
@Singleton
@PermitAll // A fact about the system.
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ClockWatch {
    @Inject
    private WallClock wall;

    @Inject
    private Caller caller;

    @Inject
    private Event<IncidentFound> incident;

    @Inject
    private Event<ClockConfirmed> confirmed;

    private final AtomicBoolean told = new AtomicBoolean();

    @PostConstruct
    void begin() {
        wall.confirm();
    }

    public ClockHealth health() {
        return wall.health();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        ClockHealth health = wall.health();
        if (health.sound()) {
            told.set(false);
        } else if (!told.getAndSet(true)) {
            incident.fire(new IncidentFound(
                    "CLOCK_JUMPED",
                    "installation",
                    "The system clock jumped; no face is compared until it is right again or an engineer confirms it.",
                    Map.of("driftMillis", Long.toString(health.drift().toMillis()))));
        }
    }

    /** An engineer has compared the clock with another one, and it is right. */
    @RolesAllowed(Roles.ENGINEER)
    public void confirm() {
        long drift = wall.health().drift().toMillis();
        wall.confirm();
        confirmed.fire(new ClockConfirmed(caller.name(), drift));
    }
}
