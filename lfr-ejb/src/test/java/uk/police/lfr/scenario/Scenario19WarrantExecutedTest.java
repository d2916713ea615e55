package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.BuiltModels;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.watchlist.boundary.FreshnessTimer;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.contract.EntryWithdrawn;
import uk.police.lfr.watchlist.contract.WarrantStatus;
import uk.police.lfr.watchlist.contract.WarrantStatus.Ground;
import uk.police.lfr.watchlist.contract.WatchlistChanged;
import uk.police.lfr.watchlist.control.ListWorld;
import uk.police.lfr.watchlist.control.TemplateOf;

/** 19. Warrant executed during session: entry withdrawn, later pass raises no alert. */
class Scenario19WarrantExecutedTest {
    private static final float[] WANTED = {1, 0};
    private static final float[] OTHER = {0, 1};

    @TempDir
    Path folder;

    private static List<Candidate> passes(CurrentGallery gallery, float... face) {
        String version = new BuiltModels().engine().templateVersion();
        try (FaceTemplate probe = TemplateBytes.restore(version, TemplateOf.floats(face))) {
            return gallery.search(List.of(probe), 1, 0.9f).get(0);
        }
    }

    @Test
    void whoIsNoLongerWantedIsNoLongerFound() {
        try (ListWorld world = new ListWorld(folder)) {
            long wanted = world.nominate("N-1", WANTED);
            long other = world.nominate("N-2", OTHER);
            world.seal();
            SealedLists lists = world.of(SealedLists.class);
            try (CurrentGallery live = new CurrentGallery(world.in(() -> lists.gallery(world.list())))) {
                assertEquals(wanted, passes(live, WANTED).get(0).entryId());

                world.assembly()
                        .oneOf(WarrantStatus.class, people -> Map.of("N-1", Ground.ENDED, "N-2", Ground.STANDS));
                world.of(FreshnessTimer.class).ask();

                EntryWithdrawn withdrawn =
                        world.assembly().heard(EntryWithdrawn.class).get(0);
                assertEquals(wanted, withdrawn.entryId());
                // What recognition does when it hears of the new version.
                assertEquals(
                        2, world.assembly().heard(WatchlistChanged.class).get(0).version());
                live.publish(world.in(() -> lists.gallery(world.list())));
                assertEquals(List.of(), passes(live, WANTED));
                assertEquals(other, passes(live, OTHER).get(0).entryId());
            }
        }
    }
}
