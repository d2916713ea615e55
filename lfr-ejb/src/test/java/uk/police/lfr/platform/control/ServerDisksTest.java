package uk.police.lfr.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.StorageHealth;

class ServerDisksTest {
    private static final long MIB = 1L << 20;

    @TempDir
    private Path folder;

    @AfterEach
    void noFloorOfOurOwn() {
        System.clearProperty(ServerDisks.FLOOR_PROPERTY);
    }

    private StorageHealth withFloor(long mib) {
        System.setProperty(ServerDisks.FLOOR_PROPERTY, Long.toString(mib));
        return new ServerDisks(Set.of(folder)).health();
    }

    private long freeMib() throws Exception {
        return Files.getFileStore(folder).getUsableSpace() / MIB;
    }

    @Test
    void aFloorBelowWhatIsFreeIsSound() {
        StorageHealth health = withFloor(0);
        assertTrue(health.sound());
        assertFalse(health.low());
        assertTrue(health.freeBytes() > 0);
    }

    @Test
    void aFloorAtHalfOfWhatIsFreeIsSoundAndLow() throws Exception {
        StorageHealth health = withFloor(freeMib() / 2);
        assertTrue(health.sound());
        assertTrue(health.low());
    }

    @Test
    void aFloorAboveWhatIsFreeIsFull() throws Exception {
        StorageHealth health = withFloor(freeMib() * 2 + 2);
        assertFalse(health.sound());
        assertTrue(health.low());
    }

    @Test
    void aDiskThatIsGoneHasNoRoom() {
        StorageHealth health = new ServerDisks(Set.of(folder, folder.resolve("gone"))).health();
        assertFalse(health.sound());
        assertEquals(0, health.freeBytes());
    }
}
