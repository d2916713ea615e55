package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryMarks;
import uk.police.lfr.watchlist.contract.EntryOrder;
import uk.police.lfr.watchlist.contract.EntryQuery;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.IssueKind;

/** Why somebody is listed can be said anew by who nominated them, by the rules of an import, until it counts. */
class JustificationsTest {
    private static final String WORDS = "Warrant of Swansea Crown Court of 3 November, not yet executed.";

    @TempDir
    private Path folder;

    private ListWorld world;
    private long ada;
    private long bea;
    private long child;

    @BeforeEach
    void threePeople() {
        world = new ListWorld(folder);
        ada = nominated(
                "N-1",
                Category.WANTED_COURT,
                LocalDate.of(1990, 2, 3),
                "First of these words, long enough for a rule.");
        bea = nominated(
                "N-2",
                Category.WANTED_COURT,
                LocalDate.of(1991, 2, 3),
                "Second of these words, long enough for a rule.");
        child = nominated(
                "N-3",
                Category.MISSING_RISK,
                LocalDate.of(2012, 2, 3),
                "Third of these words, long enough for a rule.");
    }

    @AfterEach
    void close() {
        world.close();
    }

    private long nominated(String ref, Category category, LocalDate born, String why) {
        Listed person = new Listed();
        person.personRef = ref;
        person.category = category;
        person.dateOfBirth = born;
        person.justification = why;
        person.childJustification = "The parents ask for help, and nothing else has found them so far.";
        if (category == Category.MISSING_RISK) {
            person.responsePlan = uk.police.lfr.watchlist.contract.ResponsePlan.SAFEGUARD;
        }
        return world.nominate(person.details(), 1, 0);
    }

    private void justify(String user, String words, String query, Long... entries) {
        world.run(() -> world.entriesOf(user).justify(List.of(entries), words, query));
    }

    private EntryView entry(long id) {
        return world.in(() -> world.deskOf("checker").entries(world.list())).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private String refusal(Class<? extends LfrException> kind, org.junit.jupiter.api.function.Executable step) {
        return assertThrows(kind, step).key();
    }

    @Test
    void onePersonsReasonIsSaidAnewAndChangesWhatIsSealed() {
        String before =
                world.in(() -> world.deskOf("checker").preview(world.list()).contentHash());
        justify("builder", WORDS, "", ada);
        assertEquals(WORDS, entry(ada).justification());
        assertEquals("N-1", entry(ada).personRef());
        assertNotEquals(
                before,
                world.in(() -> world.deskOf("checker").preview(world.list()).contentHash()));
    }

    @Test
    void severalShareWordsOnlyByAQuery() {
        assertEquals(
                "watchlist.query_missing", refusal(InvalidInput.class, () -> justify("builder", WORDS, "", ada, bea)));
        justify("builder", WORDS, "Warrants of November, not executed", ada, bea);
        assertEquals(WORDS, entry(ada).justification());
        assertEquals("Warrants of November, not executed", entry(bea).details().bulkQuery());
    }

    @Test
    void theWordsOfAnotherAreRefused() {
        justify("builder", WORDS, "", ada);
        assertEquals(
                "watchlist.justification_copied",
                refusal(InvalidInput.class, () -> justify("builder", WORDS, "", bea)));
    }

    @Test
    void aChildNeedsWordsOfItsOwn() {
        assertEquals(
                "watchlist.bulk_not_allowed",
                refusal(InvalidInput.class, () -> justify("builder", WORDS, "Missing since Friday", child)));
        assertEquals(
                "watchlist.several_categories",
                refusal(InvalidInput.class, () -> justify("builder", WORDS, "Everybody", ada, child)));
        justify("builder", WORDS, "", child);
        assertEquals(WORDS, entry(child).justification());
    }

    @Test
    void onlyWhoNominatedThemSaysSoAndOnlyBeforeAnybodySettledAnything() {
        assertThrows(SeparationOfDuties.class, () -> justify("somebody", WORDS, "", ada));
        assertThrows(InvalidInput.class, () -> justify("builder", "Too short.", "", ada));
        long issue = world.in(() -> world.entriesOf("lead").issues(world.list())).stream()
                .filter(each -> each.kind() == IssueKind.UNDER_18)
                .findFirst()
                .orElseThrow()
                .id();
        world.run(() -> world.entriesOf("lead").safeguard(issue, "Seen with the family's liaison officer."));
        assertEquals(
                "watchlist.settled_already", refusal(WrongState.class, () -> justify("builder", WORDS, "", child)));
    }

    @Test
    void entriesAreFoundByWhatIsKnownOfThem() {
        assertEquals(List.of("N-3"), found(new EntryMarks(null, null, false, true)));
        assertEquals(List.of("N-3"), found(new EntryMarks(EntryState.DRAFT, IssueKind.UNDER_18, true, false)));
        assertEquals(List.of(), found(new EntryMarks(EntryState.LISTED, null, false, false)));
        assertEquals(Map.of(child, Set.of(IssueKind.UNDER_18)), world.in(() -> world.entriesOf("lead")
                .open(List.of(ada, bea, child))));
    }

    private List<String> found(EntryMarks marks) {
        EntryQuery query = new EntryQuery("", null, marks, EntryOrder.NOMINATED, false);
        return world.in(() -> world.deskOf("checker").page(world.list(), query, 0, 9)).entries().stream()
                .map(EntryView::personRef)
                .toList();
    }
}
