package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.StorageHealth;
import uk.police.lfr.platform.control.ServerDisks;

class StorageWatchTest {
    private final HeardEvents<IncidentFound> incidents = new HeardEvents<>();
    private final StorageWatch watch = new StorageWatch();
    private StorageHealth health = room();

    {
        Wiring.set(watch, "incidents", incidents);
        Wiring.set(watch, "disks", new ServerDisks() {
            @Override
            public StorageHealth health() {
                return health;
            }
        });
    }

    private static StorageHealth room() {
        return new StorageHealth(true, false, 5000);
    }

    private static StorageHealth low() {
        return new StorageHealth(true, true, 900);
    }

    private static StorageHealth full() {
        return new StorageHealth(false, true, 200);
    }

    private List<String> toldAfter(StorageHealth... each) {
        for (StorageHealth now : each) {
            health = now;
            watch.look();
        }
        return incidents.heard().stream().map(IncidentFound::kind).toList();
    }

    @Test
    void itWarnsLongBeforeAndOnce() {
        assertEquals(List.of("STORAGE_LOW", "STORAGE_FULL"), toldAfter(room(), low(), low(), full(), full()));
        assertEquals("200", incidents.heard().get(1).facts().get("freeBytes"));
        assertFalse(watch.health().sound());
    }

    @Test
    void itTellsAgainWhenRoomWasMadeAndUsedUp() {
        toldAfter(full(), room());
        assertTrue(watch.health().sound());
        assertEquals(List.of("STORAGE_FULL", "STORAGE_FULL"), toldAfter(full()));
    }

    @Test
    void gettingBetterIsNoNews() {
        assertEquals(List.of("STORAGE_FULL"), toldAfter(full(), low()));
    }
}
