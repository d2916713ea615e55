package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.watchlist.boundary.ReenrolmentDesk;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.contract.IssueView;
import uk.police.lfr.watchlist.contract.ReenrolmentProgress;
import uk.police.lfr.watchlist.contract.SealObstacle;

/** A list, and a server that is started with other models than made its templates. */
final class ModelsChange implements AutoCloseable {
    static final FaceEngine OTHER = TestModels.accurate();

    private final ListWorld world;

    ModelsChange(Path folder) {
        world = new ListWorld(folder);
    }

    ListWorld world() {
        return world;
    }

    @Override
    public void close() {
        world.close();
    }

    /** One person with a picture of a face, one with what is none. */
    void twoPeople() throws IOException {
        onePerson();
        world.nominate("N-2", 0, 1);
    }

    void onePerson() throws IOException {
        world.imported(
                archive -> {
                    archive.file("people.csv", HandIns.table(HandIns.line("good.jpg", "N-1")));
                    archive.file("good.jpg", FacePictures.good());
                },
                Runnable::run);
        world.run(() -> world.entriesOf("builder").confirmGrounds(world.list()));
    }

    void otherModels() {
        world.models().run(OTHER);
    }

    void reenrol() {
        reenrol(Runnable::run);
    }

    void reenrol(Executor executor) {
        Reenrolment work = world.of(Reenrolment.class);
        work.due().forEach(list -> work.run(list, executor));
    }

    ReenrolmentProgress progress() {
        return world.in(() -> desk("checker").progress(world.list()).orElseThrow());
    }

    ReenrolmentDesk desk(String user) {
        return world.at(new ReenrolmentDesk(), user);
    }

    Map<SealObstacle, Integer> waiting() {
        return world.in(() -> desk("checker").waiting(world.list()).orElseThrow());
    }

    String refusal(Class<? extends LfrException> type, Runnable step) {
        return assertThrows(type, () -> world.run(step)).key();
    }

    String galleryRefused() {
        return refusal(WrongState.class, () -> world.of(SealedLists.class).gallery(world.list()));
    }

    boolean comparable() {
        return world.in(() -> world.of(SealedLists.class).comparable(world.list()));
    }

    List<IssueView> issues() {
        return world.in(() -> world.entriesOf("checker").issues(world.list()));
    }

    Map<SealObstacle, Integer> obstacles() {
        return world.in(() -> world.deskOf("checker").preview(world.list())).obstacles();
    }

    /** The person of this picture, found in the sealed list by the models that run now. */
    List<Candidate> found(String still) {
        try (Gallery gallery = world.in(() -> world.of(SealedLists.class).gallery(world.list()));
                FaceTemplate probe = TestModels.template(world.models().engine(), still)) {
            return gallery.search(List.of(probe), 1, 0.5f).get(0);
        }
    }
}
