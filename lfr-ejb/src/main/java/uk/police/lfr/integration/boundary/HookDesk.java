package uk.police.lfr.integration.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.integration.contract.HookSentAgain;
import uk.police.lfr.integration.contract.HookView;
import uk.police.lfr.integration.control.HookStore;
import uk.police.lfr.integration.entity.Hook;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;

/** Where the engineer sees what became of messages to other systems, and sends again what was given up. */
@Stateless
@RolesAllowed({Roles.ENGINEER, Roles.AUDITOR})
public class HookDesk {
    @Inject
    private HookStore hooks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<HookSentAgain> sentAgain;

    /** Those that were given up first. */
    public List<HookView> newest(int count) {
        return hooks.newest(count);
    }

    /** @throws WrongState it waits already, or was taken */
    @RolesAllowed(Roles.ENGINEER)
    public void sendAgain(long id) {
        Hook hook = hooks.locked(id);
        hook.again(clock.instant());
        sentAgain.fire(new HookSentAgain(
                caller.name(), id, hook.receiver(), hook.view().kind()));
    }
}
