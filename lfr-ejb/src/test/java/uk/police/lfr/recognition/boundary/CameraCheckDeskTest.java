package uk.police.lfr.recognition.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.CameraAddressRefused;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.fixture.BuiltModels;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Injection;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestSites;
import uk.police.lfr.footage.control.HeardFilm;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.CameraSites;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.recognition.contract.CameraMeasured;
import uk.police.lfr.recognition.contract.CameraReading;
import uk.police.lfr.recognition.contract.CameraShortfall;
import uk.police.lfr.recognition.control.MeasuredReadiness;
import uk.police.lfr.recognition.control.ReadingStore;
import uk.police.lfr.recognition.entity.MeasuredCamera;

/** Cameras are measured before a day begins, and a bad one keeps the day from being ready until it is better. */
@Timeout(60)
class CameraCheckDeskTest {
    private static final long FILM = 1;
    private static final long NOTHING = 2;
    private static final long ELSEWHERE = 4;

    private static Path film;
    private final TestDatabase database = TestDatabase.inMemory(MeasuredCamera.class);
    private final Injection injection = new Injection(database.entities())
            .with(Clock.class, Clock.systemUTC())
            .with(Caller.class, new SignedInAs("engineer"))
            .with(FaceModels.class, new BuiltModels())
            .with(CameraSites.class, new TestSites("", Path.of("/")))
            .with(Transactions.class, new OwnTransactions())
            .with(DeploymentRegister.class, new TwoCameras());
    private final CameraCheckDesk desk = injection.bean(CameraCheckDesk.class);
    private DeploymentView deployment = Deployments.authorised();

    @BeforeAll
    static void film(@TempDir Path once) {
        film = HeardFilm.film(once.resolve("street.h264"), 320, 240, 150);
    }

    CameraCheckDeskTest() {
        Deployments.insertInto(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private OperationalDay today() {
        OperationalDay day = deployment.days().get(0);
        LocalDate date = ForceTime.date(Clock.systemUTC().instant());
        return new OperationalDay(
                day.id(), 12, 1, date, day.start(), day.end(), day.watchlistId(), day.state(), day.course());
    }

    private List<String> missing(OperationalDay day) {
        return database.inTransaction(
                () -> injection.bean(MeasuredReadiness.class).missing(day));
    }

    @Test
    void whatTheStreamGivesIsMeasuredKeptAndLogged() {
        CameraReading reading = desk.measure(12, FILM);
        assertEquals(320, reading.width());
        assertEquals(240, reading.height());
        assertEquals(25, reading.picturesPerSecond(), 4);
        assertEquals(EnumSet.of(CameraShortfall.NOBODY_SEEN), reading.shortfalls());
        assertTrue(reading.light() > 40 && reading.light() < 200, "light " + reading.light());
        assertEquals(reading, injection.heard(CameraMeasured.class).get(0).reading());
        var seen = database.inTransaction(() -> desk.today(12));
        assertEquals(reading.light(), seen.get(0).reading().light());
        assertEquals("engineer", seen.get(0).reading().measuredBy());
        assertNull(seen.get(1).reading());
        assertEquals(List.of(), missing(today()));
    }

    @Test
    void cameraWithoutPicturesKeepsTheDayFromBeingReadyUntilABetterReading() {
        assertEquals(
                EnumSet.of(CameraShortfall.UNREACHABLE),
                desk.measure(12, NOTHING).shortfalls());
        assertEquals(List.of("readiness.camera_unfit"), missing(today()));
        database.run(() -> injection
                .bean(ReadingStore.class)
                .keep(
                        12,
                        new CameraReading(
                                NOTHING, "engineer", Clock.systemUTC().instant(), 1920, 1080, 25, 4, 70, 120)));
        assertEquals(List.of(), missing(today()));
    }

    @Test
    void cameraWhereNoneMayBeIsNotConnectedToAndThatIsLogged() {
        assertEquals(
                EnumSet.of(CameraShortfall.UNREACHABLE),
                desk.measure(12, ELSEWHERE).shortfalls());
        CameraAddressRefused refused =
                injection.heard(CameraAddressRefused.class).get(0);
        assertEquals("engineer", refused.actor());
        assertEquals("deployment/12", refused.subject());
        assertEquals("Gate 4", refused.facts().get("camera"));
        assertFalse(refused.reason().contains("s3cret"), refused.reason());
    }

    @Test
    void yesterdaysReadingSaysNothingOfToday() {
        database.run(() -> injection
                .bean(ReadingStore.class)
                .keep(
                        12,
                        new CameraReading(
                                FILM,
                                "engineer",
                                Clock.systemUTC().instant().minus(Duration.ofDays(1)),
                                0,
                                0,
                                0,
                                0,
                                0,
                                0)));
        assertEquals(List.of(), missing(today()));
        assertNull(database.inTransaction(() -> desk.today(12)).get(0).reading());
    }

    @Test
    void nobodyTurnsACameraOnWithoutAuthorityOrBesideALiveSession() {
        for (DeploymentState state : List.of(DeploymentState.SUBMITTED, DeploymentState.LIVE, DeploymentState.ENDED)) {
            deployment = Deployments.in(state, Deployments.authorised());
            assertThrows(WrongState.class, () -> desk.measure(12, FILM), state.name());
        }
        deployment = Deployments.authorised();
        assertThrows(InvalidInput.class, () -> desk.measure(12, 3));
        assertEquals(List.of(), injection.heard(CameraMeasured.class));
    }

    private final class OwnTransactions extends Transactions {
        @Override
        public <T> T inNew(Supplier<T> step) {
            return database.inTransaction(step);
        }

        @Override
        public void runInNew(Runnable step) {
            database.run(step);
        }
    }

    private final class TwoCameras extends DeploymentRegister {
        @Override
        public DeploymentView view(long id) {
            return deployment;
        }

        @Override
        public LeasedCamera opened(long id, LeasedCamera camera) {
            return camera;
        }

        @Override
        public List<LeasedCamera> cameras(long id) {
            return List.of(
                    new LeasedCamera(FILM, "Gate 1", film.toUri().toString(), ""),
                    new LeasedCamera(
                            NOTHING,
                            "Gate 2",
                            film.resolveSibling("nothing.mp4").toUri().toString(),
                            ""),
                    new LeasedCamera(ELSEWHERE, "Gate 4", "http://viewer:s3cret@127.0.0.1:9990/metrics", ""));
        }
    }
}
