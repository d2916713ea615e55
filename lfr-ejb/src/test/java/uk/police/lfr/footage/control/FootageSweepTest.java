package uk.police.lfr.footage.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.footage.contract.SegmentView;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.contract.KeyDestroyed;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.vision.source.Arrivals;
import uk.police.lfr.vision.source.HeardPictures;

/** Footage goes 31 times 24 hours after it was recorded, with file and key; what is held stays, alone. */
@Timeout(60)
class FootageSweepTest {
    private static final Duration KEPT = Duration.ofHours(31 * 24);
    private static HeardPictures heard;

    @TempDir
    Path folder;

    private FootageStand stand;
    private List<SegmentView> recorded;

    @BeforeAll
    static void film(@TempDir Path once) {
        heard = HeardFilm.of(once, 320, 240, 350);
    }

    @BeforeEach
    void record() {
        stand = new FootageStand(folder);
        stand.record(heard.format(), Arrivals.every(Duration.ofMillis(500), FootageStand.START, heard.pictures()));
        recorded = stand.views();
        assertEquals(3, recorded.size());
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private int sweep(Instant now, Long... held) {
        return stand.transactions().inNew(() -> stand.sweep.sweep(stand.camera.deploymentId(), now, Set.of(held), 100));
    }

    /** The night of 28 November to 29 December crosses no change; one across March is an hour of the wall's less. */
    @Test
    void nothingGoesAMillisecondEarlyAndEachSegmentAtItsOwnTime() {
        assertEquals(0, sweep(FootageStand.START.plus(KEPT).minusMillis(1)));
        assertEquals(1, sweep(FootageStand.START.plus(KEPT)));
        assertEquals(2, stand.views().size());
        assertEquals(2, sweep(FootageStand.START.plus(KEPT).plus(Duration.ofHours(1))));
        assertEquals(List.of(), stand.views());
        assertEquals(List.of(), stand.filesOnDisk());
        assertEquals(3, stand.counted().deleted());
    }

    @Test
    void keyGoesWithTheLastSegmentOfItsHourAndMakesCopiesUnreadable() throws IOException {
        FootageSegment last = stand.segment(recorded.get(2).id());
        Path file = folder.resolve("footage").resolve(last.fileName());
        Path backup = Files.copy(file, folder.resolve("backup"));
        sweep(FootageStand.START.plus(KEPT));
        assertFalse(stand.vault().destroyed(last.key()));
        sweep(FootageStand.START.plus(KEPT).plus(Duration.ofHours(1)));
        assertTrue(stand.vault().destroyed(last.key()));
        Files.copy(backup, file);
        assertThrows(KeyDestroyed.class, () -> stand.plain(last));
    }

    @Test
    void heldSegmentStaysReadableWhileItsNeighboursKeyIsDestroyed() throws IOException {
        FootageSegment held = stand.segment(recorded.get(1).id());
        byte[] before = stand.plain(held);
        KeyId oldKey = held.key();
        assertEquals(2, sweep(FootageStand.START.plus(KEPT.plusHours(2)), held.id()));
        FootageSegment moved = stand.segment(held.id());
        assertNotEquals(oldKey, moved.key());
        assertTrue(stand.vault().destroyed(oldKey));
        assertArrayEquals(before, stand.plain(moved));
        assertEquals(1, stand.counted().left());
        assertEquals(1, sweep(FootageStand.START.plus(KEPT.plusHours(3))));
        assertTrue(stand.vault().destroyed(moved.key()));
    }

    @Test
    void sweepingTwiceDeletesAndCountsOnce() {
        Instant due = FootageStand.START.plus(KEPT.plusHours(2));
        assertEquals(3, sweep(due));
        assertEquals(0, sweep(due));
        assertEquals(3, stand.counted().deleted());
        assertEquals(1, stand.deleted.heard().size());
    }

    @Test
    void whatARolledBackSweepHasBegunIsFinishedByTheNext() {
        Instant due = FootageStand.START.plus(KEPT.plusHours(2));
        assertThrows(IllegalStateException.class, () -> stand.transactions().runInNew(() -> {
            stand.sweep.sweep(stand.camera.deploymentId(), due, Set.of(), 100);
            throw new IllegalStateException("the database has gone");
        }));
        assertEquals(3, stand.views().size());
        assertEquals(0, stand.counted().deleted());
        assertEquals(3, sweep(due));
        assertEquals(0, stand.counted().left());
        assertEquals(List.of(), stand.filesOnDisk());
    }

    @Test
    void lessThanAllIsDoneInOneGoAndTheRestInTheNext() {
        Instant due = FootageStand.START.plus(KEPT.plusHours(2));
        int first = stand.transactions()
                .inNew(() -> stand.sweep.sweep(
                        stand.camera.deploymentId(), due, Set.of(recorded.get(0).id()), 1));
        assertEquals(1, first);
        assertEquals(1, sweep(due, recorded.get(0).id()));
        assertEquals(1, stand.views().size());
    }
}
