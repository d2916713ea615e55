package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.deployment.contract.DeploymentReturned;
import uk.police.lfr.transparency.control.ReturnedStore;

/** Notes, in the officer's transaction, that an application was sent back: the years count it once it is over. */
@Stateless
@PermitAll // Reached by the officer's event alone.
public class ReturnIntake {
    @Inject
    private ReturnedStore returned;

    @Inject
    private Clock clock;

    public void on(@Observes DeploymentReturned event) {
        returned.note(event.deploymentId(), clock.instant());
    }
}
