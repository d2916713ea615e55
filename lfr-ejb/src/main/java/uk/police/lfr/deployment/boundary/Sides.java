package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.control.Lending;
import uk.police.lfr.deployment.control.SideStore;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.SeparationOfDuties;

/**
 * Rule R1, once for all: whoever decides about a deployment does no other work on it, and the other way round. The first
 * step that a person takes on a deployment fixes their side; the key of {@code deployment_side} lets nobody have two.
 */
@Stateless
@PermitAll // Takes rights away and gives none; each caller has asked for its own role.
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Sides {
    @Inject
    private SideStore sides;

    @Inject
    private Lending lending;

    @Inject
    private SideRefusals refusals;

    @Inject
    private Clock clock;

    /**
     * The person is on this side from now on; to take it again changes nothing. The system has no side.
     *
     * @throws uk.police.lfr.platform.contract.WrongState their account is for another deployment (rule R9)
     * @throws SeparationOfDuties they are on the other one; that is written to the log though the step is undone
     */
    public void take(long deploymentId, String username, Side side) {
        if (Auditable.SYSTEM.equals(username)) {
            return;
        }
        lending.requireHere(username, deploymentId);
        Optional<Side> taken = sides.sideOf(deploymentId, username);
        if (taken.isEmpty()) {
            sides.keep(deploymentId, username, side, clock.instant());
        } else if (taken.get() != side) {
            refusals.refused(deploymentId, username, side);
            throw new SeparationOfDuties("deployment.other_side", username);
        }
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Side> sideOf(long deploymentId, String username) {
        return sides.sideOf(deploymentId, username);
    }
}
