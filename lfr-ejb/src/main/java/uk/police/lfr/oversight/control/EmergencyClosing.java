package uk.police.lfr.oversight.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.oversight.contract.EmergencyEnded;
import uk.police.lfr.oversight.entity.EmergencyAccess;
import uk.police.lfr.platform.contract.Auditable;

/**
 * Writes down the end of each emergency access whose time is over. The access itself ended at its minute without it; the
 * log has both ends. Callers bring the transaction.
 */
@Dependent
public class EmergencyClosing {
    @Inject
    private EmergencyStore emergencies;

    @Inject
    private Clock clock;

    @Inject
    private Event<EmergencyEnded> ended;

    public void look() {
        emergencies.overtime(clock.instant()).forEach(this::close);
    }

    private void close(EmergencyAccess emergency) {
        emergency.endAtItsTime();
        ended.fire(new EmergencyEnded(Auditable.SYSTEM, emergency.id(), emergency.deploymentId()));
    }
}
