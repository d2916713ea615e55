package uk.police.lfr.oversight.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.oversight.contract.IncidentOpened;
import uk.police.lfr.oversight.control.IncidentStore;
import uk.police.lfr.oversight.entity.Incident;
import uk.police.lfr.platform.contract.IncidentFound;

/**
 * Enters every incident, in a transaction of its own once the finder's has ended: an incident outlives an action that
 * was rolled back because of it, and never waits for a lock of the log that the finder still holds.
 */
@Stateless
@PermitAll // Reached by events alone, on behalf of whoever found it, timers and workers included.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IncidentIntake {
    @Inject
    private IncidentStore incidents;

    @Inject
    private Clock clock;

    @Inject
    private Event<IncidentOpened> opened;

    public void on(@Observes(during = TransactionPhase.AFTER_COMPLETION) IncidentFound found) {
        incidents
                .unclosed(found.kind(), found.subject())
                .ifPresentOrElse(known -> known.again(found, clock.instant()), () -> open(found));
    }

    private void open(IncidentFound found) {
        Incident incident = incidents.add(new Incident(found, clock.instant()));
        opened.fire(new IncidentOpened(incident.id(), found.kind(), found.subject(), found.what()));
    }
}
