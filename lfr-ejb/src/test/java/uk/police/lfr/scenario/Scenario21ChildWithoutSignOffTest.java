package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.IssueView;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.control.ListWorld;
import uk.police.lfr.watchlist.control.Listed;

/** 21. Under-18 entry without safeguarding sign-off: seal refused. */
class Scenario21ChildWithoutSignOffTest {
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

    private void nominate(int age) {
        Listed child = new Listed();
        child.category = Category.MISSING_RISK;
        child.responsePlan = ResponsePlan.SAFEGUARD;
        child.dateOfBirth = LocalDate.of(2026 - age, 1, 1);
        child.childJustification = "Missing since Thursday and last seen with a man who is a risk to her.";
        world.nominate(child.details(), 1);
    }

    private long issue(IssueKind kind) {
        List<IssueView> issues = world.in(() -> world.entriesOf("checker").issues(world.list()));
        return issues.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void safeguarded() {
        long issue = issue(IssueKind.UNDER_18);
        world.run(
                () -> world.entriesOf("safeguarding").safeguard(issue, "Finding her quickly outweighs the intrusion."));
    }

    private void refused() {
        WrongState refused = assertThrows(WrongState.class, world::seal);
        assertTrue(refused.getMessage().contains("ISSUES_OPEN"), refused.getMessage());
    }

    private WatchlistState state() {
        return world.in(() -> world.deskOf("checker").list(world.list()).state());
    }

    @Test
    void theSealWaitsForSafeguarding() {
        nominate(16);
        refused();
        long issue = issue(IssueKind.UNDER_18);
        assertThrows(
                WrongState.class,
                () -> world.run(() -> world.entriesOf("checker").check(issue, "It is only a formality")));
        safeguarded();
        world.seal();
        assertEquals(WatchlistState.SEALED, state());
    }

    @Test
    void underThirteenTheAuthorisingOfficerSignsPersonally() {
        nominate(11);
        safeguarded();
        refused();
        long issue = issue(IssueKind.UNDER_13);
        world.run(() -> world.entriesOf("ao").authorise(issue, "I have read the risk assessment."));
        world.seal();
        assertEquals(WatchlistState.SEALED, state());
    }

    @Test
    void theDatabaseListsNoChildWithoutTheSignature() {
        nominate(16);
        PersistenceException refused = assertThrows(
                PersistenceException.class,
                () -> world.run(() -> world.database()
                        .entities()
                        .createNativeQuery("update watchlist_entry set state = 'LISTED', checked_by = 'checker',"
                                + " commitment = 'c'")
                        .executeUpdate()));
        assertTrue(refused.getMessage().toUpperCase().contains("ENTRY_CHILD"), refused.getMessage());
    }
}
