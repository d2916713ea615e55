package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.IssueView;
import uk.police.lfr.watchlist.contract.ListChange;
import uk.police.lfr.watchlist.contract.ListVersion;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.watchlist.contract.TemplatesTakenOver;

/** A sealed list whose templates other models made anew is compared again only by a second person's word. */
class TakingOverTest {
    @TempDir
    Path folder;

    private ModelsChange change;
    private ListWorld world;

    @BeforeEach
    void begin() {
        change = new ModelsChange(folder);
        world = change.world();
    }

    @AfterEach
    void end() {
        change.close();
    }

    @Test
    void aSealedListIsComparedAgainOnlyByASecondPersonsWord() throws IOException {
        change.onePerson();
        world.seal();
        assertTrue(change.comparable());
        change.otherModels();
        assertFalse(change.comparable());
        assertEquals("watchlist.other_models", change.galleryRefused());
        assertEquals(Map.of(SealObstacle.TEMPLATES_OF_OTHER_MODELS, 1), change.waiting());
        assertEquals("watchlist.not_sealable", change.refusal(WrongState.class, () -> change.desk("checker")
                .takeOver(world.list())));

        change.reenrol();

        assertFalse(change.comparable());
        assertEquals("watchlist.other_models", change.galleryRefused());
        assertEquals(Map.of(), change.waiting());
        for (String builder : List.of("builder", "requester")) {
            assertEquals(
                    "watchlist.sealer_built_it", change.refusal(SeparationOfDuties.class, () -> change.desk(builder)
                            .takeOver(world.list())));
        }
        world.run(() -> change.desk("checker").takeOver(world.list()));

        assertTrue(change.comparable());
        assertEquals(1, change.found("franck_02159.jpg").size());
        List<ListVersion> versions = world.in(() -> world.deskOf("checker").versions(world.list()));
        assertEquals(ListChange.REENROLLED, versions.get(1).change());
        assertEquals(versions.get(0).root(), versions.get(1).root(), "nobody came or went");
        assertEquals(1, world.assembly().heard(TemplatesTakenOver.class).size());
        assertTrue(world.in(() -> change.desk("checker").waiting(world.list())).isEmpty());
        assertEquals("watchlist.nothing_to_take_over", change.refusal(WrongState.class, () -> change.desk("checker")
                .takeOver(world.list())));
    }

    @Test
    void whomTheNewModelsCannotUseIsSaidAndHasToLeave() throws IOException {
        change.twoPeople();
        world.seal();
        change.otherModels();

        change.reenrol();

        assertEquals(1, change.progress().taken());
        assertEquals(1, change.progress().refused());
        IssueView issue = change.issues().get(0);
        assertEquals(IssueKind.PICTURE_UNUSABLE, issue.kind());
        assertEquals("NO_FACE 0.000 / 1.000", issue.detail());
        assertEquals(Map.of(SealObstacle.NOT_COMPARABLE, 1, SealObstacle.ISSUES_OPEN, 1), change.waiting());
        world.run(() -> world.entriesOf("checker").check(issue.id(), "Look again at this one."));
        assertEquals(Map.of(SealObstacle.NOT_COMPARABLE, 1), change.waiting());
        world.run(() -> world.deskOf("builder").withdraw(issue.entryId(), "no picture can be used"));
        assertEquals(Map.of(), change.waiting());
    }

    @Test
    void modelsThatComeBackBeforeAnybodyTookTheOthersOverAreAskedForAgain() throws IOException {
        change.onePerson();
        world.seal();
        change.otherModels();
        change.reenrol();
        world.models().run(TestModels.clean());
        assertFalse(change.comparable());
        change.reenrol();
        assertFalse(change.comparable());
        world.run(() -> change.desk("checker").takeOver(world.list()));
        assertTrue(change.comparable());
        assertEquals(1, change.found("franck_02159.jpg").size());
    }
}
