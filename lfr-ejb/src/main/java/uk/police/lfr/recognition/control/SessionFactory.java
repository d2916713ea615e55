package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.platform.boundary.CameraSites;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.recognition.contract.CameraStateChanged;
import uk.police.lfr.recognition.contract.FiguresChanged;
import uk.police.lfr.recognition.contract.SegmentReason;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.pipeline.Cadence;
import uk.police.lfr.vision.pipeline.FacePipeline;
import uk.police.lfr.vision.pipeline.PipelineSettings;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.PacketTaps;
import uk.police.lfr.vision.source.SourceSettings;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** Puts a session together: lease first, then the gallery, then the cameras. */
@Dependent
public class SessionFactory {
    private final SecureRandom random = new SecureRandom();

    @Inject
    private LeaseDesk leases;

    @Inject
    private LeaseCheck check;

    @Inject
    private SealedLists watchlists;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private FaceModels models;

    @Inject
    private Settings settings;

    @Inject
    private SegmentLedger ledger;

    @Inject
    private TallyStore tallies;

    @Inject
    private LateTallies late;

    @Inject
    private Transactions transactions;

    @Inject
    private RecognitionMeters meters;

    @Inject
    private MatchReport report;

    @Inject
    private Instance<PacketTaps> taps;

    @Inject
    private CameraSites sites;

    @Inject
    private RefusedCameras refused;

    @Inject
    private Clock clock;

    @Inject
    private Event<CameraStateChanged> cameraChanged;

    @Inject
    private Event<FiguresChanged> figuresChanged;

    /** @return a session that has not started, or empty where no lease is given */
    Optional<RecognitionSession> open(long deploymentId) {
        LeaseHolder holder = new LeaseHolder(deploymentId, nonce(), leases, check, clock, System::nanoTime);
        holder.renewIfDue();
        return holder.current().map(lease -> assemble(holder, lease, SegmentReason.STARTED));
    }

    /** The same session on the terms to which it was changed; the one before is closed by now. */
    Optional<RecognitionSession> goOn(RecognitionSession before) {
        LeaseHolder holder = LeaseHolder.successor(before.lease());
        return holder.current().map(lease -> assemble(holder, lease, whatChanged(before.terms(), lease)));
    }

    static SegmentReason whatChanged(Lease before, Lease now) {
        if (before.threshold() != now.threshold()) {
            return SegmentReason.THRESHOLD_CHANGED;
        }
        return before.cameras().equals(now.cameras()) ? SegmentReason.LIST_CHANGED : SegmentReason.CAMERAS_CHANGED;
    }

    /** 128 bits: no two sessions, of whatever server, are one. */
    private String nonce() {
        byte[] nonce = new byte[16];
        random.nextBytes(nonce);
        return HexFormat.of().formatHex(nonce);
    }

    private RecognitionSession assemble(LeaseHolder holder, Lease lease, SegmentReason reason) {
        CurrentGallery gallery = new CurrentGallery(watchlists.gallery(lease.watchlistId()));
        try {
            return assemble(holder, lease, reason, gallery);
        } catch (RuntimeException fault) {
            gallery.close();
            throw fault;
        }
    }

    private RecognitionSession assemble(LeaseHolder holder, Lease lease, SegmentReason reason, CurrentGallery gallery) {
        List<LeasedCamera> planned = deployments.cameras(lease.deploymentId()).stream()
                .filter(camera -> lease.cameras().contains(camera.id()))
                .map(camera -> deployments.opened(lease.deploymentId(), camera))
                .toList();
        String version = models.engine().templateVersion();
        CurrentSegment segment = new CurrentSegment(ledger.begin(lease, reason, version, gallery.size()));
        Map<Long, CameraLine> cameras = new LinkedHashMap<>();
        planned.forEach(camera -> cameras.put(camera.id(), line(camera, holder, lease, segment, gallery)));
        return new RecognitionSession(
                holder, lease, segment, gallery, () -> watchlists.gallery(lease.watchlistId()), cameras);
    }

    private CameraLine line(
            LeasedCamera camera, LeaseHolder holder, Lease lease, CurrentSegment segment, CurrentGallery gallery) {
        FaceEngine engine = models.engine();
        long deployment = lease.deploymentId();
        FrameSlot slot = new FrameSlot();
        CameraGauge gauge = new CameraGauge(
                camera.id(),
                camera.name(),
                clock,
                System::nanoTime,
                state -> cameraChanged.fire(new CameraStateChanged(deployment, camera.id(), state)));
        TallyBook book = new TallyBook(
                segment,
                camera.id(),
                tallies,
                late,
                transactions,
                meters,
                clock,
                () -> figuresChanged.fire(new FiguresChanged(deployment)));
        LatestPicture picture = new LatestPicture(clock);
        PipelineSettings pipelineSettings =
                PipelineSettings.defaultsFor(engine, settings.whole(Setting.DETECTIONS_PER_SECOND));
        FacePipeline pipeline = new FacePipeline(engine, gallery, (float) lease.threshold(), pipelineSettings);
        CameraWorker worker = new CameraWorker(
                camera, holder, pipeline, slot, gauge, picture, book, report, engine.templateVersion(), clock);
        CameraReader reader = new CameraReader(
                camera,
                opening(deployment, camera),
                slot,
                gauge,
                book,
                new Cadence(pipelineSettings.detectionsPerSecond()),
                new BackOff(random, System::nanoTime),
                fault -> refused.tell(Auditable.SYSTEM, deployment, camera, fault),
                System::nanoTime);
        return new CameraLine(slot, reader, worker, gauge, picture);
    }

    /** A new connection to a camera, each time it is asked. */
    private Function<Predicate<Instant>, FrameSource> opening(long deploymentId, LeasedCamera camera) {
        FrameSources sources = new FrameSources(clock, sites.places());
        PacketTap tap = tap(deploymentId, camera);
        return wanted -> sources.open(CameraAddress.parse(camera.address()), SourceSettings.live(), tap, wanted);
    }

    /** Of whoever records; recognition does not know who that is. */
    private PacketTap tap(long deploymentId, LeasedCamera camera) {
        return taps.isResolvable() ? taps.get().of(deploymentId, camera.id(), camera.name()) : PacketTap.NONE;
    }
}
