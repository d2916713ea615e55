package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.vision.IncomparableTemplates;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.ReenrolmentEnded;
import uk.police.lfr.watchlist.contract.ReenrolmentProgress;
import uk.police.lfr.watchlist.contract.ReenrolmentStarted;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.watchlist.entity.SealedTemplate;

/** A server that is started with other models: nobody is compared by templates that others made. */
class ReenrolmentTest {
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
    void aListThatIsBuiltIsEnrolledAnewBeforeItsSeal() throws IOException {
        change.onePerson();
        change.otherModels();
        assertEquals(Map.of(SealObstacle.TEMPLATES_OF_OTHER_MODELS, 1), change.obstacles());

        change.reenrol();

        assertEquals(Map.of(), change.obstacles());
        assertEquals(List.of(), world.of(Reenrolment.class).due());
        assertEquals(1, change.progress().taken());
        assertEquals(100, change.progress().percent());
        assertFalse(change.progress().running());
        assertEquals(
                ModelsChange.OTHER.templateVersion(),
                world.assembly().heard(ReenrolmentStarted.class).get(0).templateVersion());
        assertEquals(1, world.assembly().heard(ReenrolmentEnded.class).get(0).taken());
        world.seal();
        assertTrue(change.comparable());
        assertEquals(1, change.found("franck_02159.jpg").size());
    }

    @Test
    void aRunThatIsKilledGoesOnWithTheRest() throws IOException {
        for (int i = 2; i < 12; i++) {
            world.nominate("N-" + i, i, 1);
        }
        change.onePerson();
        change.otherModels();
        assertThrows(Killed.class, () -> change.reenrol(new DiesAtPicture(10)));
        assertTrue(change.progress().running());
        assertEquals(8, change.progress().done());

        change.reenrol();

        assertEquals(11, change.progress().done());
        assertEquals(11, change.progress().pictures());
        assertEquals(8, change.progress().doneBefore());
        assertEquals(1, world.assembly().heard(ReenrolmentStarted.class).size());
        long unusable = change.issues().stream()
                .filter(issue -> issue.kind() == IssueKind.PICTURE_UNUSABLE)
                .count();
        assertEquals(10, unusable, "each picture once");
    }

    @Test
    void picturesThatComeInMeanwhileAreOfTheModelsThatRunNow() throws IOException {
        world.nominate("N-2", 0, 1);
        change.otherModels();
        change.onePerson();
        assertEquals(1, change.obstacles().get(SealObstacle.TEMPLATES_OF_OTHER_MODELS));
        change.reenrol();
        assertEquals(1, change.progress().pictures());
        assertEquals(1, change.obstacles().get(SealObstacle.NOT_COMPARABLE));
    }

    @Test
    void aTemplateOfOtherModelsIsNeverLoaded() throws IOException {
        change.twoPeople();
        world.seal();
        world.run(() -> world.database()
                .entities()
                .createNativeQuery("update reference_image set template_version = 'other' where face_width_px = 100")
                .executeUpdate());
        assertEquals("watchlist.other_models", change.galleryRefused(), "rather none than a list that lacks somebody");
        world.run(() -> {
            WatchlistStore lists = world.of(WatchlistStore.class);
            String version = world.models().engine().templateVersion();
            assertEquals(
                    1, lists.templates(world.list(), version, EntryState.LISTED).size());
            List<SealedTemplate> others = lists.templates(world.list(), "other", EntryState.LISTED);
            assertThrows(IncomparableTemplates.class, () -> world.of(ListReading.class)
                    .rows(lists.list(world.list()), version, others)
                    .iterator()
                    .next());
        });
    }

    @Test
    void whatIsNotBeingEnrolledAnewShowsNoProgress() {
        assertTrue(world.in(() -> change.desk("checker").progress(world.list())).isEmpty());
        ReenrolmentProgress one =
                new ReenrolmentProgress(1, "v", 100, 30, 10, ListWorld.NOW, ListWorld.NOW.plusSeconds(60), 20, null);
        assertEquals(40, one.percent());
        assertEquals(2, one.picturesPerSecond(ListWorld.NOW.plusSeconds(70)));
        assertEquals(30, one.timeLeft(ListWorld.NOW.plusSeconds(70)).toSeconds());
        assertNull(one.timeLeft(ListWorld.NOW.plusSeconds(60)));
    }

    /** What a kill looks like from inside: nothing is tidied up. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class DiesAtPicture implements Executor {
        private int left;

        DiesAtPicture(int picture) {
            left = picture;
        }

        @Override
        public void execute(Runnable task) {
            if (--left == 0) {
                throw new Killed();
            }
            task.run();
        }
    }
}
