package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.boundary.DutyDesk;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.it.inside.AtOnce;
import uk.police.lfr.it.inside.Await;
import uk.police.lfr.it.inside.Desks;
import uk.police.lfr.it.inside.HandIn;
import uk.police.lfr.it.inside.Obstacles;
import uk.police.lfr.it.inside.Packs;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.inside.SignIn;
import uk.police.lfr.it.inside.Staff;
import uk.police.lfr.it.inside.StaffSetUp;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.recognition.boundary.LiveDesk;
import uk.police.lfr.recognition.contract.CameraState;
import uk.police.lfr.vision.source.RtspTestCamera;

/** What happens to a live deployment when its authority ends, when something that it needs fails, when two act at once. */
@ArquillianTest
class LiveFaultsIT {

    /** Release promise: the console shows a lost camera, and inference has stopped, within this time. */
    private static final Duration PROMISED = Duration.ofSeconds(5);

    private static final Duration ONE_LEASE = LeaseDesk.TERM;
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String ENDED = "audit_entry where action = 'DeploymentEnded' and subject = 'deployment/";
    private static final int FRAMES_PER_SECOND = 10;

    @Inject
    private StaffSetUp accounts;

    @Inject
    private Desks desks;

    @Inject
    private SessionDesk sessions;

    @Inject
    private DutyDesk duties;

    @Inject
    private LiveDesk live;

    @Inject
    private Obstacles obstacles;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive application() throws Exception {
        TestFilm.write(Path.of(System.getProperty("lfr.it.base"), TestFilm.NAME));
        return Deployments.applicationWithSettableClock(
                LiveFaultsIT.class,
                TestFilm.class,
                Staff.class,
                SignIn.class,
                StaffSetUp.class,
                Desks.class,
                Packs.class,
                HandIn.class,
                Rows.class,
                Await.class,
                AtOnce.class,
                Obstacles.class,
                RtspTestCamera.class,
                Class.forName("uk.police.lfr.vision.source.RtspSession"),
                Class.forName("uk.police.lfr.vision.source.RtpPackets"),
                Class.forName("uk.police.lfr.vision.source.AccessUnits"));
    }

    @BeforeEach
    void staff() {
        accounts.setAll();
    }

    @Test
    void inferenceStopsByItselfWhenTheAuthorityEnds() throws Exception {
        Instant end = Instant.now().plusSeconds(25);
        long deployment = desks.live(end, Desks.film());
        Await.until("frames are looked at", SOON, () -> analysed(deployment) > 0);
        assertTrue(Instant.now().isBefore(end), "it was live inside its window");
        Thread.sleep(Duration.between(Instant.now(), end).toMillis());
        Await.until("the camera is stopped", PROMISED, () -> camera(deployment, "Film") == CameraState.STOPPED);
        long analysed = analysed(deployment);
        // Not the state: a sweep in the same second lets the purge follow at once.
        Await.become("the reason of the end", "authority ended", SOON, () -> desks.view(deployment)
                .endReason());
        Thread.sleep(Duration.ofSeconds(3).toMillis());
        assertEquals(analysed, analysed(deployment), "no frame is looked at after the end");
        assertEquals(1, rows.count(ENDED + deployment + "' and actor = 'system'"));
    }

    @Test
    void lostCamerasAreShownInTimeAndAreLiveAgainWhenTheyComeBack() throws Exception {
        Path clip = Path.of(System.getProperty("jboss.server.base.dir"), TestFilm.NAME);
        try (var cut = new RtspTestCamera(clip, FRAMES_PER_SECOND);
                var silent = new RtspTestCamera(clip, FRAMES_PER_SECOND)) {
            long deployment = desks.live(
                    Instant.now().plusSeconds(600),
                    new CameraPlan("Cut", cut.address().replace("rtsp://", "rtsp://viewer:s3cret@")),
                    new CameraPlan("Silent", silent.address()),
                    new CameraPlan("Wrong", "rtsp://127.0.0.1:" + closedPort() + "/live"));
            awaitState(deployment, "Wrong", CameraState.UNREACHABLE, PROMISED);
            awaitState(deployment, "Cut", CameraState.LIVE, SOON);
            awaitState(deployment, "Silent", CameraState.LIVE, SOON);
            assertEquals(0, rows.count("camera where address like '%s3cret%'"), "a password lies in the clear");
            assertEquals(1, rows.count("camera where sealed_address is not null and deployment_id = " + deployment));
            silent.fallSilent();
            awaitState(deployment, "Silent", CameraState.SILENT, PROMISED);
            cut.refuse();
            cut.cut();
            awaitState(deployment, "Cut", CameraState.UNREACHABLE, PROMISED);
            cut.comeBack();
            silent.comeBack();
            awaitState(deployment, "Cut", CameraState.LIVE, SOON);
            awaitState(deployment, "Silent", CameraState.LIVE, SOON);
            assertEquals(CameraState.UNREACHABLE, camera(deployment, "Wrong"));
            Staff.OPERATOR.does(() -> sessions.end(deployment, "the test is over"));
            assertEquals(CameraState.STOPPED, camera(deployment, "Cut"));
            Await.until("the cameras have no client", SOON, () -> cut.sessions() + silent.sessions() == 0);
        }
    }

    @Test
    void staffWhoLeaveStopInferenceWithinOneLeaseAndAnOperatorResumes() throws Exception {
        long deployment = desks.live(Instant.now().plusSeconds(600), Desks.film());
        Await.until("frames are looked at", SOON, () -> analysed(deployment) > 0);
        Staff.ENGAGEMENT.does(() -> duties.signOff(deployment));
        Await.until("the camera is stopped", ONE_LEASE, () -> camera(deployment, "Film") == CameraState.STOPPED);
        Await.until(
                "it is paused once the server's first minute is over",
                Duration.ofSeconds(90),
                () -> desks.view(deployment).state() == DeploymentState.PAUSED);
        String open = "recognition_session where ended_at is null and deployment_id = " + deployment;
        Await.until("all that was counted is written", SOON, () -> rows.count(open) == 0);
        long analysed = analysed(deployment);
        Staff.ENGAGEMENT.does(() -> duties.signOnToEngage(deployment));
        assertEquals(analysed, analysed(deployment), "no frame is looked at meanwhile");
        Staff.OPERATOR.does(() -> sessions.resume(deployment));
        Await.until("frames are looked at again", SOON, () -> analysed(deployment) > analysed);
        assertTrue(
                rows.count("session_segment where reason = 'RESUMED' and deployment_id = " + deployment) > 0,
                "the pause split the figures");
        Staff.OPERATOR.does(() -> sessions.end(deployment, "the test is over"));
    }

    /** Each is there before the one before it goes, so that no lease is given in between. */
    @Test
    void clockLogPolicyAndDiskStopInferenceAndItGoesOnByItself() throws Exception {
        long deployment = desks.live(Instant.now().plusSeconds(600), Desks.film());
        Await.until("frames are looked at", SOON, () -> analysed(deployment) > 0);
        Staff.Step mendLog = () -> {};
        Staff.Step mendPolicy = () -> {};
        try {
            obstacles.setClock(Duration.ofHours(-1));
            awaitState(deployment, "Film", CameraState.STOPPED, PROMISED);
            obstacles.await(deployment, "CLOCK");
            mendLog = obstacles.editLog();
            obstacles.setClock(Duration.ZERO);
            obstacles.await(deployment, "LOG");
            obstacles.fillDisk();
            mendLog.take();
            obstacles.await(deployment, "STORAGE");
            mendPolicy = obstacles.alterPolicy();
            obstacles.emptyDisk();
            obstacles.await(deployment, "RETENTION_POLICY");
        } finally {
            obstacles.setClock(Duration.ZERO);
            obstacles.emptyDisk();
            mendLog.take();
            mendPolicy.take();
        }
        long stopped = analysed(deployment);
        Await.until("it goes on by itself", SOON, () -> analysed(deployment) > stopped);
        assertEquals(DeploymentState.LIVE, desks.view(deployment).state());
        assertEquals(
                List.of("AUDIT_LOG_UNSOUND", "CLOCK_JUMPED", "STORAGE_FULL"),
                rows.texts("select kind from incident where kind in ('CLOCK_JUMPED', 'AUDIT_LOG_UNSOUND',"
                        + " 'STORAGE_FULL') order by kind"));
        var refused = AtOnce.refusals(
                () -> Staff.OPERATOR.does(() -> sessions.end(deployment, "the test is over")),
                () -> Staff.SILVER.does(() -> sessions.end(deployment, "the test is over")));
        assertEquals(List.of("deployment.wrong_state"), AtOnce.keys(refused));
        assertEquals(1, rows.count(ENDED + deployment + "'"));
    }

    @Test
    void ofTwoOfficersAtOnceOneDecidesAndTheOtherIsToldWho() throws Exception {
        long deployment = desks.asked(Staff.REQUESTER, desks.draft(Instant.now().plusSeconds(600), Desks.film()));
        var refused = AtOnce.refusals(
                () -> desks.authorise(Staff.AUTHORISER, deployment),
                () -> desks.authorise(Staff.REQUESTER_AND_AUTHORISER, deployment));
        assertEquals(List.of("deployment.decided_by_other"), AtOnce.keys(refused));
        assertEquals(1, rows.count("authority_version where deployment_id = " + deployment));
        assertEquals(
                rows.text("select signed_by from authority_version where deployment_id = " + deployment),
                ((WrongState) refused.get(0)).args()[1]);
        assertEquals(DeploymentState.AUTHORISED, desks.view(deployment).state());
    }

    private void awaitState(long deployment, String name, CameraState state, Duration longest) throws Exception {
        Await.become(name, state, longest, () -> camera(deployment, name));
    }

    private CameraState camera(long deployment, String name) throws Exception {
        return Staff.OPERATOR.asks(() -> live.cameras(deployment)).stream()
                .filter(camera -> camera.name().equals(name))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private long analysed(long deployment) throws Exception {
        return Long.parseLong(rows.text(
                "select coalesce(sum(frames_analysed), 0) from camera_tally where deployment_id = " + deployment));
    }

    private static int closedPort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
