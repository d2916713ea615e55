package uk.police.lfr.oversight.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.oversight.contract.EmergencyRead;
import uk.police.lfr.oversight.entity.EmergencyAccess;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.EmergencyReading;
import uk.police.lfr.platform.contract.WrongState;

/** Asks the register before each reading, so that an emergency ends at its minute, whatever page is still open. */
@Dependent
public class EmergencyWindows implements EmergencyReading {
    @Inject
    private EmergencyStore emergencies;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<EmergencyRead> read;

    @Override
    public void read(long deploymentId, String subject) {
        EmergencyAccess open = emergencies
                .openOf(caller.name(), deploymentId, clock.instant())
                .orElseThrow(() -> new WrongState("emergency.not_open", deploymentId));
        read.fire(new EmergencyRead(caller.name(), subject, open.id(), deploymentId));
    }
}
