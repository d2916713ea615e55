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
import uk.police.lfr.footage.contract.AccessKind;
import uk.police.lfr.footage.contract.AccessView;
import uk.police.lfr.footage.contract.CameraFootage;
import uk.police.lfr.footage.contract.FootageExportAsked;
import uk.police.lfr.footage.contract.FootagePlaybackAsked;
import uk.police.lfr.footage.control.FootageStand;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.vision.source.HeardPictures;

/** Who finds footage, and that nobody is let to it without a reason that the log keeps. */
@Timeout(60)
class FootageDeskTest {
    private static final String REASON = "Complaint 2026/77 of a person stopped at the gate";

    private static HeardPictures film;
    private FootageHouse house;

    @BeforeAll
    static void film(@TempDir Path once) {
        film = FootageHouse.stripes(once);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        house = new FootageHouse(folder, film);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private FootageDesk as(String person) {
        return house.desk(FootageDesk.class, person);
    }

    private long playback(String person, String reason) {
        return house.stand.database.inTransaction(() -> as(person).askPlayback(house.request(4, reason)));
    }

    @Test
    void reasonAndStretchAreInTheLogAndInTheChainOfCustody() {
        long id = playback("dpo", "  " + REASON + " ");
        AccessView kept = house.stand.database.inTransaction(() -> as("dpo").access(id));
        assertEquals(AccessKind.PLAYBACK, kept.kind());
        assertEquals("dpo", kept.username());
        assertEquals(REASON, kept.asked().reason());
        FootagePlaybackAsked logged = house.heard(FootagePlaybackAsked.class).get(0);
        assertEquals(id, logged.accessId());
        assertEquals(List.of(kept), house.stand.database.inTransaction(() -> as("dpo")
                .accesses(house.stand.camera.deploymentId())));
        long export = house.stand.database.inTransaction(() -> as("dpo").askExport(house.request(4, REASON)));
        assertEquals(export, house.heard(FootageExportAsked.class).get(0).accessId());
    }

    @Test
    void withoutAReasonNothingIsOpenedNorLogged() {
        assertThrows(InvalidInput.class, () -> playback("dpo", "because"));
        assertThrows(InvalidInput.class, () -> playback("dpo", null));
        assertThrows(
                InvalidInput.class,
                () -> house.stand.database.inTransaction(() -> as("dpo").askExport(house.request(4, " "))));
        assertThrows(
                InvalidInput.class,
                () -> house.stand.database.inTransaction(() -> as("dpo").askPlayback(house.request(31 * 60, REASON))));
        assertTrue(house.heard(Auditable.class).isEmpty());
        assertEquals(List.of(), house.stand.database.inTransaction(() -> as("dpo")
                .accesses(house.stand.camera.deploymentId())));
    }

    @Test
    void officerSeesWhatTheyDecidedOnAndProtectionSeesAll() {
        assertThrows(WrongState.class, () -> playback("colleague", REASON));
        assertTrue(house.stand
                .database
                .inTransaction(() -> as("colleague").cameras())
                .isEmpty());
        assertThrows(
                WrongState.class,
                () -> house.stand.database.inTransaction(() -> as("colleague")
                        .segments(
                                house.stand.camera.deploymentId(),
                                house.stand.camera.cameraId(),
                                FootageStand.START,
                                FootageStand.START.plusSeconds(60))));
        long id = playback("officer", REASON);
        assertThrows(
                WrongState.class,
                () -> house.stand.database.inTransaction(() -> as("colleague").access(id)));
        for (String person : List.of("officer", "dpo")) {
            CameraFootage camera = house.stand
                    .database
                    .inTransaction(() -> as(person).cameras())
                    .get(0);
            assertEquals("Gate 1", camera.cameraName());
            assertEquals("2026-0012", camera.reference());
            assertEquals(FootageStand.START, camera.from());
            assertTrue(camera.bytes() > 0);
        }
    }
}
