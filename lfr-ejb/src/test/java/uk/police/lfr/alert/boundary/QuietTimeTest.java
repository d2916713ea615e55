package uk.police.lfr.alert.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.contract.MatchHandled.Handling;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.platform.contract.Setting;

/** One alert about a person by a group of cameras, until its quiet time is over; what it keeps quiet is counted. */
class QuietTimeTest {
    private static final int CAMERAS = 3;
    private static final int PLACES = 6;
    private static final Duration QUIET = Duration.parse(Setting.QUIET_TIME.byDefault());

    private final TestDatabase database = TestDatabase.inMemory(IntakeUnderTest.ENTITIES);
    private final TestClock clock = new TestClock(Alerts.RAISED);
    private final IntakeUnderTest intake = new IntakeUnderTest(database, clock);

    QuietTimeTest() {
        Deployments.insertInto(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<AlertSummary> alerts() {
        return database.inTransaction(() ->
                intake.alerts.of(Alerts.DEPLOYMENT).stream().map(Alert::summary).toList());
    }

    private int repeats() {
        return database.inTransaction(
                () -> intake.alerts.counts(Alerts.DEPLOYMENT).orElseThrow().repeats());
    }

    private void foundIncorrect() {
        long id = alerts().get(0).id();
        database.run(() -> {
            Alert alert = intake.alerts.locked(id);
            alert.claim(Alerts.OPERATOR, clock.instant());
            alert.noMatch(Alerts.OPERATOR, clock.instant());
            intake.alerts.erase(
                    List.of(alert), List.of(alert.tombstone(ErasureReason.FOUND_INCORRECT, clock.instant())));
        });
    }

    private long spells() {
        return (long) database.entities()
                .createQuery("select count(q) from QuietSpell q")
                .getSingleResult();
    }

    @Test
    void anotherCameraOfTheGroupAddsToTheAlert() {
        intake.seenIn("North");
        clock.move(Duration.ofSeconds(40));
        intake.seenIn("North");
        assertEquals(1, alerts().size());
        assertEquals(2, alerts().get(0).sightings());
        assertEquals(1, repeats());
        assertEquals(List.of(Handling.RAISED, Handling.GATHERED), intake.handlings());
    }

    @Test
    void atAnotherPlaceItIsAnAlertOfItsOwn() {
        intake.seenIn("North");
        intake.seenIn("South");
        intake.seenIn("");
        assertEquals(3, alerts().size());
        assertEquals(0, repeats());
    }

    @Test
    void sightingsKeepItQuietWhileTheAlertIsOpen() {
        intake.seenIn("North");
        clock.move(QUIET);
        intake.seenIn("North");
        clock.move(QUIET);
        intake.seenIn("North");
        assertEquals(1, alerts().size());
        clock.move(QUIET.plusMillis(1));
        intake.seenIn("North");
        assertEquals(2, alerts().size());
        assertEquals(2, repeats());
    }

    @Test
    void onceItIsFoundIncorrectTheSamePersonAlertsNobodyAgainUntilTheTimeIsOver() {
        intake.seenIn("North");
        foundIncorrect();
        clock.move(QUIET.minusSeconds(1));
        intake.seenIn("North");
        assertEquals(List.of(), alerts());
        assertEquals(1, repeats());
        assertEquals(List.of(Handling.RAISED, Handling.QUIET), intake.handlings());
        clock.move(Duration.ofSeconds(2));
        intake.seenIn("North");
        assertEquals(1, alerts().size(), "whoever is found later is alerted on, though somebody was seen in between");
        assertEquals(1, repeats());
    }

    @Test
    void nothingOfASpellIsLeftSoonAfterItHasEnded() {
        intake.seenIn("North");
        Instant end = clock.instant().plus(QUIET);
        database.run(() -> intake.spells.forget(end));
        assertEquals(1, spells());
        database.run(() -> intake.spells.forget(end.plusMillis(1)));
        assertEquals(0, spells());
    }

    /** Each camera has its thread and its transactions, and tries again as {@code MatchDelivery} does. */
    @Test
    void camerasThatFindOnePersonInTheSameInstantRaiseOneAlert() throws Exception {
        CyclicBarrier together = new CyclicBarrier(CAMERAS);
        ExecutorService threads = Executors.newFixedThreadPool(CAMERAS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int camera = 0; camera < CAMERAS; camera++) {
                all.add(threads.submit(() -> watchesAllPlaces(together)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(PLACES, alerts().size());
        assertTrue(alerts().stream().allMatch(alert -> alert.sightings() == CAMERAS), alerts()::toString);
        assertEquals(PLACES * (CAMERAS - 1), repeats());
    }

    private Void watchesAllPlaces(CyclicBarrier together) throws Exception {
        try (TestDatabase own = TestDatabase.on(database.source(), IntakeUnderTest.ENTITIES)) {
            IntakeUnderTest camera = new IntakeUnderTest(own, clock);
            for (int place = 0; place < PLACES; place++) {
                together.await();
                camera.deliveredIn("Place " + place);
            }
        }
        return null;
    }
}
