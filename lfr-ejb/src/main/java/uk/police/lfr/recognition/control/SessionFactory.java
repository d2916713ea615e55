package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.recognition.contract.CameraStateChanged;
import uk.police.lfr.recognition.contract.FiguresChanged;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.pipeline.FacePipeline;
import uk.police.lfr.vision.pipeline.PipelineSettings;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.PacketTaps;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** Puts a session together: lease first, then the gallery, then the cameras. */
@Dependent
public class SessionFactory {
    @Inject
    private LeaseDesk leases;

    @Inject
    private SealedLists watchlists;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private FaceModels models;

    @Inject
    private TallyStore tallies;

    @Inject
    private Transactions transactions;

    @Inject
    private RecognitionMeters meters;

    @Inject
    private MatchReport report;

    @Inject
    private Instance<PacketTaps> taps;

    @Inject
    private Clock clock;

    @Inject
    private Event<CameraStateChanged> cameraChanged;

    @Inject
    private Event<FiguresChanged> figuresChanged;

    /** @return a session that has not started, or empty where no lease is given */
    Optional<RecognitionSession> open(long deploymentId) {
        LeaseHolder holder = new LeaseHolder(deploymentId, leases, clock);
        holder.renewIfDue();
        return holder.current().map(lease -> assemble(holder, lease));
    }

    private RecognitionSession assemble(LeaseHolder holder, Lease lease) {
        List<LeasedCamera> planned = deployments.cameras(lease.deploymentId());
        CurrentGallery gallery = new CurrentGallery(watchlists.gallery(lease.watchlistId()));
        Map<Long, CameraLine> cameras = new LinkedHashMap<>();
        planned.forEach(camera -> cameras.put(camera.id(), line(camera, holder, lease, gallery)));
        return new RecognitionSession(holder, gallery, () -> watchlists.gallery(lease.watchlistId()), cameras);
    }

    private CameraLine line(LeasedCamera camera, LeaseHolder holder, Lease lease, CurrentGallery gallery) {
        FaceEngine engine = models.engine();
        long deployment = lease.deploymentId();
        FrameSlot slot = new FrameSlot();
        CameraGauge gauge = new CameraGauge(
                camera.id(),
                camera.name(),
                clock,
                state -> cameraChanged.fire(new CameraStateChanged(deployment, camera.id(), state)));
        TallyBook book = new TallyBook(
                deployment,
                camera.id(),
                tallies,
                transactions,
                meters,
                clock,
                () -> figuresChanged.fire(new FiguresChanged(deployment)));
        LatestPicture picture = new LatestPicture(clock);
        FacePipeline pipeline =
                new FacePipeline(engine, gallery, (float) lease.threshold(), PipelineSettings.defaultsFor(engine));
        CameraWorker worker = new CameraWorker(
                camera, holder, pipeline, slot, gauge, picture, book, report, engine.templateVersion(), clock);
        CameraReader reader =
                new CameraReader(camera, new FrameSources(clock), slot, gauge, book, tap(deployment, camera));
        return new CameraLine(slot, reader, worker, gauge, picture);
    }

    /** Of whoever records; recognition does not know who that is. */
    private PacketTap tap(long deploymentId, LeasedCamera camera) {
        return taps.isResolvable() ? taps.get().of(deploymentId, camera.id(), camera.name()) : PacketTap.NONE;
    }
}
