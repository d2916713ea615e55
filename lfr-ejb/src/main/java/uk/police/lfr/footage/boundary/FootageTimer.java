package uk.police.lfr.footage.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import uk.police.lfr.footage.control.Leftovers;
import uk.police.lfr.footage.control.PlaybackShelf;
import uk.police.lfr.footage.control.Recorder;
import uk.police.lfr.footage.control.SpaceWatch;
import uk.police.lfr.footage.control.ZoneBoard;

/** Watches the space for footage, forgets films that nobody plays any more and puts right what a crash left. */
@Startup
@Singleton
@DependsOn("KeyVault") // So that the last segments are finished before the keys are put away.
@PermitAll // Reached by its timers alone.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FootageTimer {
    @Inject
    private SpaceWatch space;

    @Inject
    private Leftovers leftovers;

    @Inject
    private Recorder recorder;

    @Inject
    private PlaybackShelf shelf;

    @Inject
    private ZoneBoard zones;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void look() {
        shelf.tidy();
        space.look();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void followZones() {
        zones.look();
    }

    @Schedule(hour = "*", minute = "*/10", second = "45", persistent = false)
    void sweep() {
        leftovers.sweep();
    }

    @PreDestroy
    void finish() {
        recorder.stopAll();
    }
}
