package uk.police.lfr.oversight.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.oversight.contract.IncidentAnswered;
import uk.police.lfr.oversight.contract.IncidentClosed;
import uk.police.lfr.oversight.contract.IncidentView;
import uk.police.lfr.oversight.control.IncidentStore;
import uk.police.lfr.oversight.entity.Incident;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.Words;
import uk.police.lfr.platform.contract.WrongState;

/** Where incidents are read, answered and, by a second person, closed. */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AUDITOR, Roles.AO, Roles.SILVER, Roles.GOLD, Roles.ENGINEER})
public class IncidentDesk {
    private static final int LONGEST = 2000;

    @Inject
    private IncidentStore incidents;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<IncidentAnswered> answered;

    @Inject
    private Event<IncidentClosed> closed;

    /** Those that wait for people first. */
    public List<IncidentView> newest(int count) {
        return incidents.newest(count);
    }

    /** @throws NotFound there is none with this number */
    public IncidentView incident(long id) {
        return incidents.locked(id).view();
    }

    /** How many wait for an answer or for the second person. */
    public long waiting() {
        return incidents.waiting();
    }

    /**
     * @throws InvalidInput cause or remedy is missing or too long
     * @throws SeparationOfDuties it is the caller's own act
     * @throws WrongState it is answered or closed
     */
    public void answer(long id, String cause, String remedy) {
        String why = Words.required("cause", cause, LONGEST);
        String done = Words.required("remedy", remedy, LONGEST);
        incidents.locked(id).answer(why, done, caller.name(), clock.instant());
        answered.fire(new IncidentAnswered(caller.name(), id));
    }

    /**
     * @throws SeparationOfDuties it is the caller's own act, or the caller answered it
     * @throws WrongState it is not answered, or closed
     */
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    public void close(long id) {
        Incident incident = incidents.locked(id);
        incident.close(caller.name(), clock.instant());
        closed.fire(new IncidentClosed(caller.name(), id, incident.kind()));
    }
}
