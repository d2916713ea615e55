package uk.police.lfr.footage.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.footage.contract.AccessKind;
import uk.police.lfr.footage.contract.AccessView;
import uk.police.lfr.footage.contract.CameraFootage;
import uk.police.lfr.footage.contract.FootageExportAsked;
import uk.police.lfr.footage.contract.FootagePlaybackAsked;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.footage.contract.FootageSpace;
import uk.police.lfr.footage.contract.RecordingStatus;
import uk.police.lfr.footage.contract.SegmentView;
import uk.police.lfr.footage.control.AccessStore;
import uk.police.lfr.footage.control.FootageOverview;
import uk.police.lfr.footage.control.OwnDeployments;
import uk.police.lfr.footage.control.Recorder;
import uk.police.lfr.footage.control.SegmentStore;
import uk.police.lfr.footage.control.SpaceWatch;
import uk.police.lfr.footage.entity.FootageAccess;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;

/**
 * Where footage is found, and where people say why they must see or take it. The data protection officer may ask for any
 * deployment, an authorising officer for those they have decided on; footage is taken out by the former alone.
 */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AO})
public class FootageDesk {
    @Inject
    private SegmentStore segments;

    @Inject
    private FootageOverview overview;

    @Inject
    private AccessStore accesses;

    @Inject
    private OwnDeployments own;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private Recorder recorder;

    @Inject
    private SpaceWatch space;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<FootagePlaybackAsked> playbackAsked;

    @Inject
    private Event<FootageExportAsked> exportAsked;

    /** Every camera of which the caller may see footage, newest deployment first. */
    public List<CameraFootage> cameras() {
        return overview.cameras().stream()
                .filter(camera -> own.includes(camera.deploymentId()))
                .toList();
    }

    /** Pieces and gaps of a stretch, oldest first; shows no picture. */
    public List<SegmentView> segments(long deploymentId, long cameraId, Instant from, Instant to) {
        own.require(deploymentId);
        return segments.between(deploymentId, cameraId, from, to).stream()
                .map(FootageSegment::view)
                .toList();
    }

    /** Opens a stretch for the caller for an hour. @return its number in the chain of custody */
    public long askPlayback(FootageRequest asked) {
        own.require(asked.deploymentId());
        long id = keep(AccessKind.PLAYBACK, asked);
        playbackAsked.fire(new FootagePlaybackAsked(caller.name(), id, asked));
        return id;
    }

    /** Leave to take a stretch out of the system, for an hour. @return its number in the chain of custody */
    @RolesAllowed(Roles.DPO)
    public long askExport(FootageRequest asked) {
        long id = keep(AccessKind.EXPORT, asked);
        exportAsked.fire(new FootageExportAsked(caller.name(), id, asked));
        return id;
    }

    private long keep(AccessKind kind, FootageRequest asked) {
        deployments.view(asked.deploymentId());
        return accesses.keep(new FootageAccess(kind, caller.name(), asked, clock.instant()));
    }

    /** One line of the chain of custody. */
    public AccessView access(long id) {
        AccessView access = accesses.access(id).view();
        own.require(access.asked().deploymentId());
        return access;
    }

    /** The chain of custody of a deployment, newest first. */
    @RolesAllowed({Roles.DPO, Roles.AO, Roles.AUDITOR})
    public List<AccessView> accesses(long deploymentId) {
        return accesses.of(deploymentId);
    }

    /** How the recording of each camera goes on this node. */
    @RolesAllowed({Roles.DPO, Roles.AO, Roles.OPERATOR, Roles.OP_LEAD, Roles.ENGINEER, Roles.BRONZE})
    public List<RecordingStatus> recordings(long deploymentId) {
        return recorder.statuses(deploymentId);
    }

    /** As at the last look, for those who keep footage and for those on the ground who lose it when it runs out. */
    @RolesAllowed({Roles.DPO, Roles.AO, Roles.OP_LEAD, Roles.ENGINEER, Roles.OPERATOR, Roles.BRONZE, Roles.SILVER})
    public FootageSpace space() {
        return space.space();
    }
}
