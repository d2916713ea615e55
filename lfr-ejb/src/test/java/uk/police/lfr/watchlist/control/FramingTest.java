package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryWithdrawn;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.contract.SealObstacle;

/** A list holds nobody whom its authority does not cover, before its seal and after. */
class FramingTest {
    private static final Instant START = ListWorld.NOW.plusSeconds(3600);

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

    private void nominate(String personRef, Category category, float... template) {
        Listed person = new Listed();
        person.personRef = personRef;
        person.category = category;
        world.nominate(person.details(), template);
    }

    private void frame(Instant start, Integer cap, Set<Category> categories) {
        ListFrame frame = new ListFrame(ListWorld.DEPLOYMENT, null, start, cap, categories, null, null, null);
        world.run(() -> world.deskOf("silver").frame(world.list(), frame));
    }

    private String refusal(Runnable step) {
        return assertThrows(WrongState.class, step::run).key();
    }

    private int listed() {
        return world.in(() -> world.deskOf("checker").entries(world.list()).size());
    }

    @Test
    void nobodyIsSealedInWhoseCategoryTheAuthorityDoesNotName() {
        nominate("N-1", Category.WANTED_COURT, 1);
        nominate("N-2", Category.SUSPECT, 0, 1);
        frame(START, 5, Set.of(Category.WANTED_COURT));
        Map<SealObstacle, Integer> obstacles =
                world.in(() -> world.deskOf("checker").preview(world.list()).obstacles());
        assertEquals(Map.of(SealObstacle.CATEGORY_NOT_AUTHORISED, 1), obstacles);
        assertEquals("watchlist.not_sealable", refusal(world::seal));
    }

    @Test
    void aSealedListLosesWhoIsNoLongerCovered() {
        nominate("N-1", Category.WANTED_COURT, 1);
        nominate("N-2", Category.SUSPECT, 0, 1);
        world.seal();
        frame(START, 5, Set.of(Category.WANTED_COURT));
        assertEquals(1, listed());
        EntryWithdrawn gone = world.assembly().heard(EntryWithdrawn.class).get(0);
        assertEquals(Auditable.SYSTEM, gone.actor());
        assertEquals(
                2,
                world.in(() -> world.deskOf("checker").versions(world.list())).size());
    }

    @Test
    void aSealedListIsNotCutDownByChance() {
        nominate("N-1", Category.WANTED_COURT, 1);
        nominate("N-2", Category.WANTED_COURT, 0, 1);
        world.seal();
        assertEquals("watchlist.over_new_cap", refusal(() -> frame(START, 1, Set.of())));
        frame(START, 2, Set.of());
        assertEquals(2, listed());
    }

    @Test
    void aSealedListIsFreshForANewStartToo() {
        nominate("N-1", Category.WANTED_COURT, 1);
        world.seal();
        Instant day = ListWorld.NOW.plus(Duration.ofHours(24));
        assertEquals("watchlist.too_old_for_start", refusal(() -> frame(day.plusMillis(1), 5, Set.of())));
        frame(day, 5, Set.of());
        assertEquals(1, listed());
    }

    @Test
    void additionsAreCoveredToo() {
        nominate("N-1", Category.WANTED_COURT, 1);
        world.seal();
        Listed person = new Listed();
        person.personRef = "N-2";
        person.category = Category.SUSPECT;
        long added = world.nominate(person.details(), 0, 1);
        frame(START, 1, Set.of());
        assertEquals("watchlist.list_full", refusal(() -> add(added)));
        frame(START, 2, Set.of(Category.SUSPECT, Category.WANTED_COURT));
        add(added);
        assertEquals(2, listed());
        assertTrue(world.assembly().heard(EntryWithdrawn.class).isEmpty());
    }

    private void add(long entry) {
        world.run(() -> world.entriesOf("ao").add(entry));
    }
}
