package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.ApplicationSketch;
import uk.police.lfr.deployment.contract.SketchEnded;
import uk.police.lfr.deployment.control.Sketches;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/** What is typed is kept as it is, for its writer alone, and no window overwrites another. */
class SketchDeskTest {
    private static final Map<String, String> HALF = Map.of("titleEn", "Match day", "cameras", "Gate = rtsp://u:pw@c/1");

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock(Drafts.START.minusSeconds(3600));
    private DeploymentHouse house;

    @BeforeEach
    void open() {
        house = new DeploymentHouse(folder, clock);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private SketchDesk desk() {
        return house.desk(SketchDesk.class);
    }

    private ApplicationSketch begun() {
        return house.asks("requester", () -> desk().begin(null, 0, HALF));
    }

    @Test
    void anUnfinishedApplicationComesBackAsItWasTyped() {
        ApplicationSketch begun = begun();
        ApplicationSketch found = house.asks("requester", () -> desk().sketch(begun.id()));
        assertEquals(HALF, found.fields());
        assertEquals(
                List.of(begun.id()),
                house.asks("requester", () -> desk().mine()).stream()
                        .map(ApplicationSketch::id)
                        .toList());
    }

    @Test
    void passwordsOfCamerasAreSealed() {
        begun();
        byte[] stored = (byte[]) house.database()
                .entities()
                .createNativeQuery("select fields from application_sketch")
                .getSingleResult();
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains("pw@c"));
    }

    @Test
    void theLaterWindowIsToldAndOverwritesNothing() {
        ApplicationSketch begun = begun();
        Map<String, String> first = Map.of("titleEn", "Of the first window");
        house.does("requester", () -> desk().save(begun.id(), begun.saves(), first));
        WrongState told = assertThrows(
                WrongState.class, () -> house.does("requester", () -> desk().save(begun.id(), begun.saves(), HALF)));
        assertEquals("deployment.sketch_newer", told.key());
        assertEquals(
                first, house.asks("requester", () -> desk().sketch(begun.id())).fields());
    }

    @Test
    void nobodyElseReadsIt() {
        ApplicationSketch begun = begun();
        assertThrows(NotFound.class, () -> house.does("somebody", () -> desk().sketch(begun.id())));
        assertThrows(NotFound.class, () -> house.does("somebody", () -> desk().drop(begun.id())));
        assertEquals(List.of(), house.asks("somebody", () -> desk().mine()));
    }

    @Test
    void whatIsTooLongIsNotKept() {
        assertThrows(
                InvalidInput.class,
                () -> house.does(
                        "requester", () -> desk().begin(null, 0, Map.of("justification", "x".repeat(40_001)))));
    }

    @Test
    void anAmendmentEndsWhatWasBeingWrittenAboutTheDraft() {
        long id = house.drafted(Drafts.valid());
        int base =
                house.asks("requester", () -> house.desk(DeploymentDesk.class).version(id));
        ApplicationSketch begun = house.asks("requester", () -> desk().begin(id, base, HALF));
        assertTrue(house.asks("requester", () -> desk().ofDeployment(id)).isPresent());
        assertTrue(house.asks("officer", () -> desk().ofDeployment(id)).isEmpty());
        assertThrows(
                WrongState.class,
                () -> house.does("requester", () -> desk().begin(id, base, HALF)),
                "another window began before");
        house.does("requester", () -> house.desk(DeploymentDesk.class)
                .amend(id, base, Drafts.withCameras("Gate 1", "Gate 2")));
        assertThrows(NotFound.class, () -> house.does("requester", () -> desk().sketch(begun.id())));
        assertEquals(1, house.heard(SketchEnded.class).size());
    }

    @Test
    void aDraftThatWasAmendedElsewhereIsNotAmendedOverIt() {
        long id = house.drafted(Drafts.valid());
        DeploymentDesk drafts = house.desk(DeploymentDesk.class);
        int read = house.asks("requester", () -> drafts.version(id));
        house.does("requester", () -> drafts.amend(id, read, Drafts.withCameras("Gate 1", "Gate 2")));
        WrongState told = assertThrows(
                WrongState.class, () -> house.does("requester", () -> drafts.amend(id, read, Drafts.valid())));
        assertEquals("deployment.amended_meanwhile", told.key());
        assertThrows(
                SeparationOfDuties.class,
                () -> house.does("somebody", () -> desk().begin(id, read, HALF)),
                "not their draft");
    }

    @Test
    void afterAMonthUntouchedItIsGone() {
        ApplicationSketch begun = begun();
        clock.move(Duration.ofDays(29));
        assertEquals(0, house.asks("system", () -> house.desk(Sketches.class).dropOld()));
        clock.move(Duration.ofDays(2));
        assertEquals(1, house.asks("system", () -> house.desk(Sketches.class).dropOld()));
        assertThrows(NotFound.class, () -> house.does("requester", () -> desk().sketch(begun.id())));
    }
}
