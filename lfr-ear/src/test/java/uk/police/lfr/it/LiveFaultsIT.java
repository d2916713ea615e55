package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
import uk.police.lfr.it.inside.Await;
import uk.police.lfr.it.inside.Desks;
import uk.police.lfr.it.inside.HandIn;
import uk.police.lfr.it.inside.Packs;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.inside.SignIn;
import uk.police.lfr.it.inside.Staff;
import uk.police.lfr.it.inside.StaffSetUp;
import uk.police.lfr.recognition.boundary.LiveDesk;
import uk.police.lfr.recognition.contract.CameraState;
import uk.police.lfr.vision.source.RtspTestCamera;

/** What happens to a live deployment when its authority ends and when its cameras fail. */
@ArquillianTest
class LiveFaultsIT {

    /** Release promise: the console shows a lost camera, and inference has stopped, within this time. */
    private static final Duration PROMISED = Duration.ofSeconds(5);

    private static final Duration ONE_LEASE = LeaseDesk.TERM;
    private static final Duration SOON = Duration.ofSeconds(20);
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
    private Rows rows;

    @Deployment
    static EnterpriseArchive application() throws Exception {
        TestFilm.write(Path.of(System.getProperty("lfr.it.base"), TestFilm.NAME));
        return Deployments.application(
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
        Await.until("the state is ended", SOON, () -> desks.view(deployment).state() == DeploymentState.ENDED);
        assertEquals("authority ended", desks.view(deployment).endReason());
        Thread.sleep(Duration.ofSeconds(3).toMillis());
        assertEquals(analysed, analysed(deployment), "no frame is looked at after the end");
        assertEquals(
                1,
                rows.count("audit_entry where action = 'DeploymentEnded' and actor = 'system'"
                        + " and subject = 'deployment/" + deployment + "'"));
    }

    @Test
    void lostCamerasAreShownInTimeAndAreLiveAgainWhenTheyComeBack() throws Exception {
        Path clip = Path.of(System.getProperty("jboss.server.base.dir"), TestFilm.NAME);
        try (var cut = new RtspTestCamera(clip, FRAMES_PER_SECOND);
                var silent = new RtspTestCamera(clip, FRAMES_PER_SECOND)) {
            long deployment = desks.live(
                    Instant.now().plusSeconds(600),
                    new CameraPlan("Cut", cut.address()),
                    new CameraPlan("Silent", silent.address()),
                    new CameraPlan("Wrong", "rtsp://127.0.0.1:" + closedPort() + "/live"));
            awaitState(deployment, "Wrong", CameraState.UNREACHABLE, PROMISED);
            awaitState(deployment, "Cut", CameraState.LIVE, SOON);
            awaitState(deployment, "Silent", CameraState.LIVE, SOON);
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
        long analysed = analysed(deployment);
        Await.until(
                "it is paused once the server's first minute is over",
                Duration.ofSeconds(90),
                () -> desks.view(deployment).state() == DeploymentState.PAUSED);
        assertEquals(analysed, analysed(deployment), "no frame is looked at meanwhile");
        Staff.ENGAGEMENT.does(() -> duties.signOnToEngage(deployment));
        Staff.OPERATOR.does(() -> sessions.resume(deployment));
        Await.until("frames are looked at again", SOON, () -> analysed(deployment) > analysed);
        assertTrue(
                rows.count("session_segment where reason = 'RESUMED' and deployment_id = " + deployment) > 0,
                "the pause split the figures");
        Staff.OPERATOR.does(() -> sessions.end(deployment, "the test is over"));
    }

    private void awaitState(long deployment, String name, CameraState state, Duration longest) throws Exception {
        Await.until(name + " is " + state, longest, () -> camera(deployment, name) == state);
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
