package uk.police.lfr.footage.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.DutyRegister;
import uk.police.lfr.footage.contract.PrivacyZoneDrawn;
import uk.police.lfr.footage.contract.PrivacyZoneRemoved;
import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.footage.contract.ZoneCorner;
import uk.police.lfr.footage.contract.ZoneCost;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.footage.contract.ZoneView;
import uk.police.lfr.footage.control.BurnInCost;
import uk.police.lfr.footage.control.ZoneStore;
import uk.police.lfr.footage.entity.PrivacyZone;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;

/** Where privacy zones are drawn into a camera's picture. Whoever plans may cover; only protection may uncover. */
@Stateless
@RolesAllowed({Roles.OP_LEAD, Roles.DPO})
public class ZoneDesk {
    @Inject
    private ZoneStore zones;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private DutyRegister duties;

    @Inject
    private BurnInCost cost;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<PrivacyZoneDrawn> drawn;

    @Inject
    private Event<PrivacyZoneRemoved> removed;

    /** @throws uk.police.lfr.platform.contract.WrongState an operator who is not on duty there */
    @RolesAllowed({Roles.OP_LEAD, Roles.DPO, Roles.AO, Roles.AUDITOR, Roles.OPERATOR})
    public List<ZoneView> of(long deploymentId) {
        duties.require(caller.name(), deploymentId);
        return zones.of(deploymentId);
    }

    /** The cameras of a deployment, by name; none of their addresses. */
    @RolesAllowed({Roles.OP_LEAD, Roles.DPO, Roles.AO, Roles.AUDITOR})
    public List<RecordedCamera> cameras(long deploymentId) {
        return deployments.cameras(deploymentId).stream()
                .map(camera -> new RecordedCamera(deploymentId, camera.id(), camera.name()))
                .toList();
    }

    /** Covers from now on; what must not be recorded is in no later picture, also of a camera that is being recorded. */
    public long draw(long deploymentId, long cameraId, ZoneKind kind, List<ZoneCorner> corners) {
        if (deployments.cameras(deploymentId).stream().noneMatch(camera -> camera.id() == cameraId)) {
            throw new InvalidInput("camera", "footage.no_camera");
        }
        ZoneView zone =
                zones.keep(new PrivacyZone(deploymentId, cameraId, kind, corners, caller.name(), clock.instant()));
        drawn.fire(new PrivacyZoneDrawn(caller.name(), zone));
        return zone.id();
    }

    @RolesAllowed(Roles.DPO)
    public void remove(long zoneId) {
        removed.fire(new PrivacyZoneRemoved(caller.name(), zones.remove(zoneId)));
    }

    /**
     * What it costs to keep a zone of a 1080p camera from being recorded, for the choice between the kinds: measured on
     * this server within about a second when it is first asked.
     */
    public ZoneCost cost() {
        return new ZoneCost(cost.cores(), Runtime.getRuntime().availableProcessors());
    }
}
