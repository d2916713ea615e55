package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.EntryProof;
import uk.police.lfr.watchlist.contract.IssueView;
import uk.police.lfr.watchlist.contract.ListChange;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.contract.ListMakeUp;
import uk.police.lfr.watchlist.contract.ListVersion;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.watchlist.contract.SealPreview;
import uk.police.lfr.watchlist.contract.WatchlistChanged;
import uk.police.lfr.watchlist.contract.WatchlistSealed;
import uk.police.lfr.watchlist.contract.WatchlistState;

/** Builder and approver of a list are two people (rule R2), and what is sealed is what the second one has read. */
class SealingTest {
    private static final HexFormat HEX = HexFormat.of();

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

    private SealPreview preview() {
        return world.in(() -> world.deskOf("checker").preview(world.list()));
    }

    private void seal(String by, String hash) {
        world.run(() -> world.deskOf(by).seal(world.list(), hash));
    }

    private void refused(SealObstacle obstacle) {
        String hash = preview().contentHash();
        WrongState refused = assertThrows(WrongState.class, () -> seal("checker", hash));
        assertEquals("watchlist.not_sealable", refused.key());
        assertTrue(refused.getMessage().contains(obstacle.name()), refused.getMessage());
        assertEquals(WatchlistState.BUILDING, state());
    }

    private WatchlistState state() {
        return world.in(() -> world.deskOf("checker").list(world.list()).state());
    }

    @Test
    void whoTookNoPartSealsWhatWasRead() {
        world.nominate("N-1", 1);
        world.nominate("N-2", 0, 1);
        world.seal();
        WatchlistSealed sealed = world.assembly().heard(WatchlistSealed.class).get(0);
        assertEquals(2, sealed.entries());
        assertEquals(0, sealed.children());
        ListVersion first =
                world.in(() -> world.deskOf("checker").versions(world.list())).get(0);
        assertEquals(sealed.root(), first.root());
        assertEquals(ListChange.SEALED, first.change());
    }

    @Test
    void ofWhomAListIsMadeIsCountedAtItsSealAndOutlivesItsPeople() {
        world.nominate("N-1", 1);
        world.nominate("N-2", 0, 1);
        assertEquals(Optional.empty(), world.in(() -> world.of(MakeUps.class).of(world.list())));
        world.seal();
        ListMakeUp made =
                world.in(() -> world.of(MakeUps.class).of(world.list())).orElseThrow();
        assertEquals(
                2,
                made.categories().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                2, made.sources().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(0, made.children());
    }

    @Test
    void whoMadeTheListOrNominatedOneEntryDoesNotSealIt() {
        world.nominate("N-1", 1);
        String hash = preview().contentHash();
        assertThrows(SeparationOfDuties.class, () -> seal("requester", hash));
        assertThrows(SeparationOfDuties.class, () -> seal("builder", hash));
        assertEquals(WatchlistState.BUILDING, state());
    }

    @Test
    void whatChangedSinceItWasReadIsNotSealed() {
        world.nominate("N-1", 1);
        String read = preview().contentHash();
        world.nominate("N-2", 0, 1);
        assertNotEquals(read, preview().contentHash());
        assertEquals(
                "watchlist.changed_since_read",
                assertThrows(WrongState.class, () -> seal("checker", read)).key());
    }

    @Test
    void nobodySealsAnEmptyListOrOneWhilePicturesComeIn() throws Exception {
        refused(SealObstacle.EMPTY);
        world.nominate("N-1", 1);
        world.begun(archive -> archive.file("people.csv", HandIns.table()));
        refused(SealObstacle.IMPORT_RUNNING);
    }

    @Test
    void groundsAreConfirmedShortlyBefore() {
        world.nominate("N-1", 1);
        world.clock().move(Duration.ofHours(4).plusSeconds(1));
        refused(SealObstacle.NOT_RECHECKED);
        world.run(() -> world.entriesOf("builder").confirmGrounds(world.list()));
        assertTrue(preview().sealable());
    }

    @Test
    void aListOlderThanADayAtTheStartIsBuiltAnew() {
        world.nominate("N-1", 1);
        world.run(() -> world.deskOf("requester")
                .frame(world.list(), ListFrame.of(ListWorld.DEPLOYMENT, ListWorld.NOW.plus(Duration.ofHours(24)))));
        assertTrue(preview().sealable());
        world.run(() -> world.deskOf("requester")
                .frame(
                        world.list(),
                        ListFrame.of(
                                ListWorld.DEPLOYMENT,
                                ListWorld.NOW.plus(Duration.ofHours(24)).plusMillis(1))));
        refused(SealObstacle.BUILT_TOO_EARLY);
    }

    @Test
    void theCapBindsAndTheBudgetWarns() {
        world.nominate("N-1", 1);
        world.nominate("N-2", 0, 1);
        world.run(() -> world.deskOf("requester")
                .frame(
                        world.list(),
                        new ListFrame(ListWorld.DEPLOYMENT, null, ListWorld.NOW, 1, Set.of(), 0.2, 10_000L, 1.0)));
        assertEquals(
                Set.of(SealObstacle.OVER_CAP, SealObstacle.FALSE_ALERTS_OVER_BUDGET),
                preview().obstacles().keySet());
        refused(SealObstacle.OVER_CAP);
    }

    @Test
    void anIssueIsSettledBySomebodyElseWithTheirReason() {
        Listed person = new Listed();
        person.unconvictedCustody = true;
        world.nominate(person.details(), 1);
        refused(SealObstacle.ISSUES_OPEN);
        IssueView issue =
                world.in(() -> world.entriesOf("checker").issues(world.list())).get(0);
        assertThrows(
                SeparationOfDuties.class,
                () -> world.run(() -> world.entriesOf("builder").check(issue.id(), "Legal has looked at it")));
        assertEquals(
                "watchlist.issue_of_others",
                assertThrows(
                                WrongState.class,
                                () -> world.run(
                                        () -> world.entriesOf("ao").authorise(issue.id(), "Legal has looked at it")))
                        .key());
        world.run(() -> world.entriesOf("checker").check(issue.id(), "Legal has looked at it"));
        assertEquals(
                "Legal has looked at it",
                world.in(() -> world.entriesOf("checker").issues(world.list()))
                        .get(0)
                        .words());
        assertTrue(preview().sealable());
    }

    @Test
    void aWithdrawalAndAnAdditionAreVersionsWithRootsOfTheirOwn() {
        long first = world.nominate("N-1", 1);
        world.nominate("N-2", 0, 1);
        world.seal();
        world.run(() -> world.deskOf("builder").withdraw(first, "warrant withdrawn"));
        long third = world.nominate("N-3", 0, 0, 1);
        assertThrows(
                SeparationOfDuties.class,
                () -> world.run(() -> world.entriesOf("builder").add(third)));
        world.run(() -> world.entriesOf("ao").add(third));
        List<ListVersion> versions = world.in(() -> world.deskOf("ao").versions(world.list()));
        assertEquals(
                List.of(ListChange.SEALED, ListChange.WITHDRAWN, ListChange.ADDED),
                versions.stream().map(ListVersion::change).toList());
        assertEquals(
                List.of(2, 1, 2), versions.stream().map(ListVersion::entries).toList());
        assertEquals(3, versions.stream().map(ListVersion::root).distinct().count());
        assertEquals(2, world.assembly().heard(WatchlistChanged.class).size());
    }

    @Test
    void oneEntryIsShownToBeInTheListByItsProof() {
        world.nominate("N-1", 1);
        long second = world.nominate("N-2", 0, 1);
        world.nominate("N-3", 0, 0, 1);
        world.seal();
        EntryProof proof = world.in(() -> world.deskOf("dpo").proof(second));
        byte[] leaf = SealTree.leaf(HEX.parseHex(proof.salt()), HEX.parseHex(proof.content()));
        byte[] root = SealTree.rootFrom(
                leaf,
                proof.index(),
                proof.size(),
                proof.path().stream().map(HEX::parseHex).toList());
        assertEquals(proof.root(), HEX.formatHex(root));
        assertEquals(
                proof.root(),
                world.in(() -> world.deskOf("dpo").versions(world.list()))
                        .get(0)
                        .root());
    }
}
