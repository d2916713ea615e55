package uk.police.lfr.footage.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.footage.contract.PrivacyZoneDrawn;
import uk.police.lfr.footage.contract.PrivacyZoneRemoved;
import uk.police.lfr.footage.contract.ZoneCorner;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.footage.contract.ZoneView;
import uk.police.lfr.footage.entity.PrivacyZone;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.vision.live.PrivacyMask;

/** What recordings are told of zones that people draw meanwhile. */
class ZoneBoardTest {
    private static final List<ZoneCorner> CORNER =
            List.of(new ZoneCorner(0, 0), new ZoneCorner(100, 0), new ZoneCorner(0, 100));

    private final ZoneBoard board = new ZoneBoard();
    private FootageStand stand;

    @BeforeEach
    void wire(@TempDir Path folder) {
        stand = new FootageStand(folder);
        Wiring.set(Wiring.set(board, "zones", stand.zones), "transactions", stand.transactions());
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private ZoneView draw(ZoneKind kind, long cameraId) {
        return stand.database.inTransaction(() -> stand.zones.keep(
                new PrivacyZone(stand.camera.deploymentId(), cameraId, kind, CORNER, "lead", FootageStand.START)));
    }

    @Test
    void recordingIsToldOfAZoneOnceItIsCommittedAndOfItsEnd() {
        try (ZoneBoard.Followed recording = board.follow(stand.camera)) {
            PrivacyMask before = recording.get();
            assertTrue(before.coversNothing());
            ZoneView zone = draw(ZoneKind.NEVER_RECORDED, stand.camera.cameraId());
            board.on(new PrivacyZoneDrawn("lead", zone));
            PrivacyMask covered = recording.get();
            assertFalse(covered.coversNothing());
            board.look();
            assertSame(covered, recording.get());
            stand.database.run(() -> stand.zones.remove(zone.id()));
            board.on(new PrivacyZoneRemoved("dpo", zone));
            assertTrue(recording.get().coversNothing());
            assertNotSame(covered, recording.get());
        }
    }

    @Test
    void zonesOfOthersAndThoseThatAreOnlyMaskedChangeNothing() {
        try (ZoneBoard.Followed recording = board.follow(stand.camera)) {
            PrivacyMask before = recording.get();
            draw(ZoneKind.NEVER_RECORDED, stand.camera.cameraId() + 1);
            draw(ZoneKind.MASKED, stand.camera.cameraId());
            board.look();
            assertSame(before, recording.get());
        }
    }

    /** A recording that cannot know its zones does not begin; one that runs keeps those that it knows. */
    @Test
    void databaseThatIsGoneUncoversNothing() {
        draw(ZoneKind.NEVER_RECORDED, stand.camera.cameraId());
        try (ZoneBoard.Followed recording = board.follow(stand.camera)) {
            PrivacyMask covered = recording.get();
            Wiring.set(board, "transactions", new Gone());
            board.look();
            assertSame(covered, recording.get());
            assertThrows(IllegalStateException.class, () -> board.follow(stand.camera));
        }
    }

    private static final class Gone extends Transactions {
        @Override
        public <T> T inNew(Supplier<T> step) {
            throw new IllegalStateException("no connection");
        }
    }
}
