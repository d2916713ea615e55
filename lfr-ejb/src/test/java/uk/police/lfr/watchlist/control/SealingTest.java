package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.WatchlistSealed;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Builder and approver of a list are two people (rule R2). */
class SealingTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private final Watchlist list = Wiring.set(new Watchlist("Match day", "requester", NOW), "id", 5L);
    private List<WatchlistEntry> entries = List.of(Listed.entry(1, "N-1"), Listed.entry(2, "N-2"));

    private boolean importing;

    private WatchlistSealed seal(String by) {
        Sealing sealing = new Sealing();
        Wiring.set(sealing, "lists", new OneList());
        Wiring.set(sealing, "imports", new Imports());
        Wiring.set(sealing, "clock", new TestClock(NOW));
        return sealing.seal(5, by);
    }

    @Test
    void whoTookNoPartSealsIt() {
        WatchlistSealed sealed = seal("checker");
        assertEquals(2, sealed.entries());
        assertEquals(list.summary(2, 2).sealedRoot(), sealed.root());
        assertEquals(2, list.sealedEntries());
    }

    @Test
    void whoMadeTheListDoesNot() {
        assertThrows(SeparationOfDuties.class, () -> seal("requester"));
        assertEquals(WatchlistState.BUILDING, list.state());
    }

    @Test
    void whoNominatedOneEntryDoesNot() {
        assertThrows(SeparationOfDuties.class, () -> seal("builder"));
        assertEquals(WatchlistState.BUILDING, list.state());
    }

    @Test
    void nobodySealsAnEmptyList() {
        entries = List.of();
        assertEquals(
                "watchlist.empty",
                assertThrows(WrongState.class, () -> seal("checker")).key());
    }

    @Test
    void nobodySealsTwice() {
        seal("checker");
        assertThrows(WrongState.class, () -> seal("checker"));
    }

    @Test
    void nobodySealsWhilePicturesAreOnTheirWayIn() {
        importing = true;
        assertEquals(
                "watchlist.import_running",
                assertThrows(WrongState.class, () -> seal("checker")).key());
        assertEquals(WatchlistState.BUILDING, list.state());
    }

    private final class Imports extends ImportStore {
        @Override
        public boolean runningFor(long watchlistId) {
            return importing;
        }
    }

    private final class OneList extends WatchlistStore {
        @Override
        public Watchlist lockedList(long id) {
            return list;
        }

        @Override
        public List<WatchlistEntry> entries(long watchlistId) {
            return entries;
        }

        @Override
        public Map<Long, List<String>> pictureHashes(long watchlistId) {
            return Map.of(1L, List.of("aa"), 2L, List.of("bb"));
        }

        @Override
        public boolean nominatedAny(long watchlistId, String user) {
            return entries.stream()
                    .anyMatch(entry -> entry.view(0).nominatedBy().equals(user));
        }
    }
}
