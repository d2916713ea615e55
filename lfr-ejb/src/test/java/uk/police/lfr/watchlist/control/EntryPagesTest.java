package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryOrder;
import uk.police.lfr.watchlist.contract.EntryPage;
import uk.police.lfr.watchlist.contract.EntryQuery;
import uk.police.lfr.watchlist.contract.EntryView;

/** A long list is read in parts, by what the database knows and by what is sealed alike. */
class EntryPagesTest {
    @TempDir
    private Path folder;

    private ListWorld world;

    @BeforeEach
    void fivePeople() {
        world = new ListWorld(folder);
        nominate("N-1", "Zoe Five", Category.WANTED_COURT);
        nominate("N-2", "ada One", Category.MISSING_RISK);
        nominate("N-3", "Mia Three", Category.WANTED_COURT);
        nominate("N-4", "Bea Two", Category.WANTED_COURT);
        nominate("N-5", "Noa Four", Category.MISSING_RISK);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void nominate(String number, String name, Category category) {
        Listed person = new Listed();
        person.personRef = number;
        person.displayName = name;
        person.category = category;
        world.nominate(person.details(), 1, 0);
    }

    private EntryPage page(EntryQuery query, int first, int rows) {
        return world.in(() -> world.deskOf("checker").page(world.list(), query, first, rows));
    }

    private static List<String> numbers(EntryPage page) {
        return page.entries().stream().map(EntryView::personRef).toList();
    }

    @Test
    void asNominatedOnePageIsOpenedAndAllAreCounted() {
        EntryPage second = page(EntryQuery.ALL, 2, 2);
        assertEquals(5, second.total());
        assertEquals(List.of("N-3", "N-4"), numbers(second));
        assertEquals(1, second.entries().get(0).pictures());
    }

    @Test
    void backwardsWithinACategory() {
        EntryPage wanted = page(new EntryQuery("", Category.WANTED_COURT, EntryOrder.NOMINATED, true), 0, 2);
        assertEquals(3, wanted.total());
        assertEquals(List.of("N-4", "N-3"), numbers(wanted));
    }

    @Test
    void byCategoryTheDatabaseSorts() {
        EntryQuery query = new EntryQuery(null, null, EntryOrder.CATEGORY, false);
        assertEquals(List.of("N-2", "N-5", "N-1", "N-3", "N-4"), numbers(page(query, 0, 9)));
    }

    @Test
    void bySealedNamesInAnyCase() {
        EntryQuery query = new EntryQuery("", null, EntryOrder.NAME, false);
        assertEquals(List.of("N-2", "N-4", "N-3"), numbers(page(query, 0, 3)));
        assertEquals(List.of("N-1"), numbers(page(query, 4, 3)));
    }

    @Test
    void textIsFoundInNameAndNumber() {
        EntryPage found = page(new EntryQuery(" OA ", null, EntryOrder.NOMINATED, false), 0, 9);
        assertEquals(List.of("N-5"), numbers(found));
        assertEquals(
                1,
                page(new EntryQuery("n-2", null, EntryOrder.NOMINATED, false), 0, 9)
                        .total());
        assertEquals(
                0,
                page(new EntryQuery("nobody", null, EntryOrder.NOMINATED, false), 0, 9)
                        .total());
    }

    @Test
    void behindTheEndThereIsNothing() {
        assertEquals(List.of(), numbers(page(EntryQuery.ALL, 10, 5)));
        assertEquals(List.of(), numbers(page(new EntryQuery("a", null, EntryOrder.NAME, false), 10, 5)));
    }
}
