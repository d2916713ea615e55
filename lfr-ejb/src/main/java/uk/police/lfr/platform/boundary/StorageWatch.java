package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.StorageHealth;
import uk.police.lfr.platform.control.ServerDisks;

/** Watches the server's disks, and tells while there is still room to tell it in. */
@Startup
@Singleton
@DependsOn("KeyVault") // Which makes the folder that is watched.
@PermitAll // A fact about the system.
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class StorageWatch {
    /** What people were told of, until it is over. */
    private enum Told {
        NOTHING,
        LOW,
        FULL
    }

    @Inject
    private ServerDisks disks;

    @Inject
    private Event<IncidentFound> incidents;

    private Told told = Told.NOTHING;

    public StorageHealth health() {
        return disks.health();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    synchronized void look() {
        StorageHealth health = disks.health();
        Told now = !health.sound() ? Told.FULL : health.low() ? Told.LOW : Told.NOTHING;
        if (now.compareTo(told) > 0) {
            incidents.fire(now == Told.FULL ? full(health) : low(health));
        }
        told = now;
    }

    private static IncidentFound low(StorageHealth health) {
        return new IncidentFound(
                "STORAGE_LOW",
                "installation",
                "The disk of the server is filling up. Make room: on a full disk no face is compared.",
                Facts.of("freeBytes", health.freeBytes()));
    }

    private static IncidentFound full(StorageHealth health) {
        return new IncidentFound(
                "STORAGE_FULL",
                "installation",
                "The disk of the server is full. No face is compared until there is room again.",
                Facts.of("freeBytes", health.freeBytes()));
    }
}
