package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.KeyDestroyed;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.LedgerCount;
import uk.police.lfr.platform.contract.Unreadable;
import uk.police.lfr.watchlist.boundary.ListingIndexDesk;
import uk.police.lfr.watchlist.boundary.ListingIndexPurge;
import uk.police.lfr.watchlist.boundary.WatchlistPurge;
import uk.police.lfr.watchlist.contract.Listing;
import uk.police.lfr.watchlist.contract.ListingAsked;
import uk.police.lfr.watchlist.contract.PurgeCounts;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** What is sealed stays sealed, and nothing of a list outlives it but the index that only the DPO can ask. */
class ListEndTest {
    @TempDir
    Path folder;

    private ListWorld world;

    @BeforeEach
    void begin() {
        world = new ListWorld(folder);
    }

    @AfterEach
    void end() {
        world.close();
    }

    private WatchlistPurge purge() {
        return world.of(WatchlistPurge.class);
    }

    private LedgerCount count(DataClass of) {
        return world.in(() -> world.of(DataLedger.class).counts(ListWorld.DEPLOYMENT)).stream()
                .filter(count -> count.dataClass() == of)
                .findFirst()
                .orElseThrow();
    }

    private List<?> rows(String query) {
        return world.in(
                () -> world.database().entities().createNativeQuery(query).getResultList());
    }

    private WatchlistState state() {
        return world.in(() -> world.deskOf("checker").list(world.list()).state());
    }

    @Test
    void noRowSaysWhoIsListed() {
        world.nominate("N-4711", 1);
        for (String table : List.of("watchlist_entry", "reference_image", "entry_issue", "watchlist")) {
            for (Object row : rows("select * from " + table)) {
                for (Object value : (Object[]) row) {
                    String text = value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.ISO_8859_1)
                            : String.valueOf(value);
                    assertFalse(text.contains("N-4711") || text.contains("Ada One"), table + ": " + text);
                }
            }
        }
    }

    @Test
    void whatIsMovedToAnotherRowCannotBeRead() {
        long first = world.nominate("N-1", 1);
        long second = world.nominate("N-2", 0, 1);
        world.run(() -> world.database()
                .entities()
                .createNativeQuery("update watchlist_entry set details ="
                        + " (select details from watchlist_entry where id = " + first + ") where id = " + second)
                .executeUpdate());
        assertThrows(
                Unreadable.class,
                () -> world.in(() -> world.of(ListReading.class).view(second)));
    }

    @Test
    void thePurgeDeletesCountsAndDestroysTheKey() {
        long entry = world.nominate("N-1", 1);
        world.nominate("N-2", 0, 1);
        world.seal();
        WatchlistEntry backup =
                world.in(() -> world.of(WatchlistStore.class).entry(entry).orElseThrow());
        Watchlist before = world.in(() -> world.of(WatchlistStore.class).list(world.list()));
        KeyId key = before.key();
        PurgeCounts counts = world.in(() -> purge().purge(world.list()));
        assertEquals(new PurgeCounts(2, 2, 0, 0, true), counts);
        assertEquals(List.of(), rows("select id from watchlist_entry"));
        assertEquals(List.of(), rows("select id from reference_image"));
        assertEquals(WatchlistState.PURGED, state());
        assertTrue(world.vault().destroyed(key));
        assertThrows(KeyDestroyed.class, () -> world.of(ListCipher.class).details(before, backup));
        assertEquals(
                count(DataClass.WATCHLIST_ENTRY).created(),
                count(DataClass.WATCHLIST_ENTRY).deleted());
        assertEquals(
                count(DataClass.WATCHLIST_IMAGE).created(),
                count(DataClass.WATCHLIST_IMAGE).deleted());
        assertEquals(new PurgeCounts(0, 0, 0, 0, true), world.in(() -> purge().purge(world.list())));
    }

    @Test
    void whatIsHeldStaysAloneAndIsComparedWithNobody() {
        long held = world.nominate("N-1", 1);
        world.nominate("N-2", 0, 1);
        world.seal();
        assertEquals(
                new PurgeCounts(1, 1, 1, 1, false), world.in(() -> purge().purge(world.list(), Set.of(held, 999L))));
        assertEquals(WatchlistState.HELD, state());
        assertEquals(
                "N-1",
                world.in(() -> world.of(ListReading.class).view(held).orElseThrow())
                        .personRef());
        assertEquals(new PurgeCounts(1, 1, 0, 0, true), world.in(() -> purge().purge(world.list())));
        assertEquals(WatchlistState.PURGED, state());
    }

    @Test
    void theIndexAnswersAfterThePurgeUntilItsMonthEnds() {
        world.nominate("N-1", 1);
        world.seal();
        world.in(() -> purge().purge(world.list()));
        ListingIndexDesk desk = world.at(new ListingIndexDesk(), "dpo");
        List<Listing> found = world.in(() -> desk.ask("2026-11", "N-1"));
        assertEquals(
                List.of(world.list()), found.stream().map(Listing::watchlistId).toList());
        assertEquals(List.of(), world.in(() -> desk.ask("2026-11", "N-2")));
        assertEquals(List.of(), world.in(() -> desk.ask("2026-10", "N-1")));
        assertEquals(3, world.assembly().heard(ListingAsked.class).size());

        world.clock().move(Duration.ofDays(367));
        assertEquals(0, world.in(() -> world.of(ListingIndexPurge.class).purge()));
        world.clock().move(Duration.ofDays(1));
        assertEquals(1, world.in(() -> world.of(ListingIndexPurge.class).purge()));
        assertEquals(List.of(), world.in(() -> desk.ask("2026-11", "N-1")));
        assertEquals(1, count(DataClass.LISTING_INDEX).deleted());
    }

    @Test
    void everyFieldIsReadBackAsItWasWritten() {
        Listed person = new Listed();
        person.vulnerabilities = Set.of(
                uk.police.lfr.watchlist.contract.Vulnerability.DEMENTIA,
                uk.police.lfr.watchlist.contract.Vulnerability.SELF_HARM);
        person.safeguardingContact = "Siân, 101";
        person.thirdParty = true;
        person.expiry = java.time.LocalDate.of(2026, 12, 1);
        byte[] written = DetailsFormat.write(person.details());
        assertEquals(person.details(), DetailsFormat.read(written));
        assertArrayEquals(written, DetailsFormat.write(DetailsFormat.read(written)));
    }
}
