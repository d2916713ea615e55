package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.deployment.contract.ApplicationSketch;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.SketchBegun;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.Sketches;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/**
 * Where an application is kept while it is being written, however much of it is there. It binds nobody and nobody else
 * reads it; what {@link DeploymentDesk} keeps is checked there.
 */
@Stateless
@RolesAllowed(Roles.OP_LEAD)
public class SketchDesk {
    /** All fields of the form at their longest, and as much again. */
    private static final int LONGEST = 40_000;

    /** Nobody writes so many applications at once. */
    private static final int MOST = 50;

    @Inject
    private Sketches sketches;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private Caller caller;

    @Inject
    private Event<SketchBegun> begun;

    /**
     * Begins to keep what the caller writes.
     *
     * @param deploymentId the caller's own draft that is amended; null for a new application
     * @param baseVersion of that draft when the page read it
     * @throws WrongState another window has begun to amend the same draft, or it was amended since
     */
    public ApplicationSketch begin(Long deploymentId, int baseVersion, Map<String, String> fields) {
        requireShort(fields);
        if (deploymentId != null) {
            requireAmendable(deploymentId, baseVersion);
        } else if (sketches.of(caller.name()).size() >= MOST) {
            throw new WrongState("deployment.too_many_sketches", MOST);
        }
        ApplicationSketch sketch = sketches.begin(caller.name(), deploymentId, baseVersion, fields);
        begun.fire(new SketchBegun(caller.name(), sketch.id()));
        return sketch;
    }

    /**
     * @param after {@link ApplicationSketch#saves} of what the page read or saved last
     * @throws WrongState the same application was saved in another window since
     * @throws uk.police.lfr.platform.contract.NotFound it was kept or thrown away in another window
     */
    public ApplicationSketch save(long id, int after, Map<String, String> fields) {
        requireShort(fields);
        return sketches.save(caller.name(), id, after, fields);
    }

    /** The caller's own, latest first. */
    public List<ApplicationSketch> mine() {
        return sketches.of(caller.name());
    }

    /** @throws uk.police.lfr.platform.contract.NotFound it is gone, or somebody else's */
    public ApplicationSketch sketch(long id) {
        return sketches.sketch(caller.name(), id);
    }

    /** What the caller began to change in a draft of their own; empty if nothing. */
    public Optional<ApplicationSketch> ofDeployment(long deploymentId) {
        return deployments.deployment(deploymentId).requestedBy().equals(caller.name())
                ? sketches.ofDeployment(deploymentId)
                : Optional.empty();
    }

    public void drop(long id) {
        sketches.drop(caller.name(), id);
    }

    private void requireAmendable(long deploymentId, int baseVersion) {
        Deployment deployment = deployments.locked(deploymentId);
        if (!deployment.requestedBy().equals(caller.name())) {
            throw new SeparationOfDuties("deployment.not_your_draft", deployment.requestedBy());
        }
        if (!DeploymentStep.AMEND.allowedIn(deployment.state())) {
            throw new WrongState("deployment.wrong_state", deployment.reference(), deployment.state());
        }
        deployment.requireVersion(baseVersion);
        if (sketches.ofDeployment(deploymentId).isPresent()) {
            throw new WrongState("deployment.sketch_newer");
        }
    }

    private static void requireShort(Map<String, String> fields) {
        int length = fields.values().stream().mapToInt(String::length).sum();
        if (length > LONGEST) {
            throw new InvalidInput("draft", "deployment.text_too_long", LONGEST);
        }
    }
}
