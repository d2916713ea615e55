package uk.police.lfr.footage.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.OnDuty;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.footage.contract.PrivacyZoneDrawn;
import uk.police.lfr.footage.contract.PrivacyZoneRemoved;
import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.footage.contract.ZoneCorner;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.footage.contract.ZoneView;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.vision.source.HeardPictures;

/** Zones are drawn for a camera of the deployment, in words that the log keeps. */
@Timeout(60)
class ZoneDeskTest {
    private static final List<ZoneCorner> WINDOW =
            List.of(new ZoneCorner(0, 0), new ZoneCorner(400, 0), new ZoneCorner(400, 400));

    private static HeardPictures film;
    private final OnDuty duties = new OnDuty();
    private FootageHouse house;
    private long deployment;
    private long camera;

    @BeforeAll
    static void film(@TempDir Path once) {
        film = FootageHouse.stripes(once);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        house = new FootageHouse(folder, film);
        deployment = house.stand.camera.deploymentId();
        camera = house.stand.camera.cameraId();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private ZoneDesk as(String person) {
        return Wiring.set(house.desk(ZoneDesk.class, person), "duties", duties);
    }

    private long draw(long cameraId, List<ZoneCorner> corners) {
        return house.stand.database.inTransaction(
                () -> as("lead").draw(deployment, cameraId, ZoneKind.NEVER_RECORDED, corners));
    }

    private List<ZoneView> drawn() {
        return house.stand.database.inTransaction(() -> as("lead").of(deployment));
    }

    @Test
    void whoIsNotOnDutyThereSeesNoZones() {
        duties.here = false;
        assertThrows(WrongState.class, this::drawn);
    }

    @Test
    void zoneIsKeptWithWhoDrewItUntilItIsRemoved() {
        long id = draw(camera, WINDOW);
        ZoneView zone = drawn().get(0);
        assertEquals(WINDOW, zone.corners());
        assertEquals("lead", zone.drawnBy());
        assertEquals(zone, house.heard(PrivacyZoneDrawn.class).get(0).zone());
        house.stand.database.run(() -> as("dpo").remove(id));
        assertEquals(List.of(), drawn());
        assertEquals("dpo", house.heard(PrivacyZoneRemoved.class).get(0).actor());
        assertThrows(
                NotFound.class, () -> house.stand.database.run(() -> as("dpo").remove(id)));
    }

    @Test
    void cameraOfNobodyAndShapesThatAreNoneAreRefused() {
        assertThrows(InvalidInput.class, () -> draw(camera + 1, WINDOW));
        assertThrows(InvalidInput.class, () -> draw(camera, WINDOW.subList(0, 2)));
        assertThrows(
                InvalidInput.class, () -> draw(camera, List.of(WINDOW.get(0), WINDOW.get(1), new ZoneCorner(1001, 0))));
        assertEquals(List.of(), drawn());
        assertTrue(house.heard(PrivacyZoneDrawn.class).isEmpty());
    }

    @Test
    void costIsMeasuredOnceAndNamesNoAddress() {
        double cores = as("lead").cost().cores();
        assertTrue(cores > 0, cores + " cores");
        assertEquals(cores, as("dpo").cost().cores());
        assertEquals(
                List.of(new RecordedCamera(deployment, camera, "Gate 1")),
                as("lead").cameras(deployment));
    }
}
