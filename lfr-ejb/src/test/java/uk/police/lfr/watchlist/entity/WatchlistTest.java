package uk.police.lfr.watchlist.entity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.contract.WatchlistSummary;

class WatchlistTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final String ROOT = "a".repeat(64);

    private final Watchlist list =
            Wiring.set(new Watchlist("Match day", new KeyId("0".repeat(32)), "requester", NOW), "id", 5L);

    private void seal() {
        list.seal("checker", false, 3, ROOT, NOW);
    }

    private static void refused(String key, LfrException refused) {
        assertEquals(key, refused.key());
    }

    @Test
    void aSecondPersonSealsIt() {
        seal();
        WatchlistSummary summary = list.summary(3, 4);
        assertEquals(WatchlistState.SEALED, summary.state());
        assertEquals("checker", summary.sealedBy());
        assertEquals(ROOT, summary.sealedRoot());
        assertEquals(NOW, summary.sealedAt());
    }

    @Test
    void whoBuiltItDoesNotSealIt() {
        refused(
                "watchlist.sealer_built_it",
                assertThrows(SeparationOfDuties.class, () -> list.seal("builder", true, 3, ROOT, NOW)));
        assertEquals(WatchlistState.BUILDING, list.state());
    }

    @Test
    void anEmptyListIsNotSealed() {
        refused("watchlist.empty", assertThrows(WrongState.class, () -> list.seal("checker", false, 0, null, NOW)));
        assertEquals(WatchlistState.BUILDING, list.state());
    }

    @Test
    void aSealedListTakesNothingMoreButAdditions() {
        seal();
        refused("watchlist.not_building", assertThrows(WrongState.class, list::requireBuilding));
        refused("watchlist.not_building", assertThrows(WrongState.class, this::seal));
        assertDoesNotThrow(list::requireOpen);
    }

    @Test
    void eachChangeOfASealedListIsAVersion() {
        refused("watchlist.not_sealed", assertThrows(WrongState.class, list::nextVersion));
        seal();
        assertEquals(1, list.listVersion());
        assertEquals(2, list.nextVersion());
        list.purge(NOW);
        refused("watchlist.not_sealed", assertThrows(WrongState.class, list::nextVersion));
    }

    @Test
    void thePurgeRemembersTheNumber() {
        seal();
        list.purge(NOW.plusSeconds(60));
        WatchlistSummary summary = list.summary(0, 0);
        assertEquals(WatchlistState.PURGED, summary.state());
        assertEquals(3, summary.entries());
        assertEquals(NOW.plusSeconds(60), summary.purgedAt());
    }

    @Test
    void aListThatWasNeverSealedIsPurgedToo() {
        list.purge(NOW);
        assertEquals(WatchlistState.PURGED, list.state());
        assertEquals(0, list.summary(0, 0).entries());
    }

    @Test
    void aPurgedListIsAtItsEnd() {
        list.purge(NOW);
        refused("watchlist.purged", assertThrows(WrongState.class, () -> list.purge(NOW)));
        refused("watchlist.not_building", assertThrows(WrongState.class, this::seal));
        refused("watchlist.purged", assertThrows(WrongState.class, () -> list.takeTemplatesOf("v1")));
    }

    @Test
    void aListThatIsBuiltIsOfTheModelsOfItsFirstTemplateUntilAllAreMadeAnew() {
        list.takeTemplatesOf("v1");
        list.takeTemplatesOf("v2");
        assertEquals("v1", list.templateVersion());
        list.outdateTemplates();
        assertNull(list.templateVersion());
        list.takeTemplatesOf("v2");
        assertEquals("v2", list.templateVersion());
    }

    @Test
    void aSealedListIsOfOtherModelsOnlyByASecondPersonsWord() {
        list.takeTemplatesOf("v1");
        refused("watchlist.not_sealed", assertThrows(WrongState.class, () -> list.takeOverTemplates("v2")));
        seal();
        list.outdateTemplates();
        list.takeTemplatesOf("v2");
        assertNull(list.templateVersion());
        list.takeOverTemplates("v2");
        assertEquals("v2", list.templateVersion());
    }
}
