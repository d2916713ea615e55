package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportState;

/** An import that a killed server broke off goes on where it was; one whose hand-in is lost says so. */
class ResumedImportTest {
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

    private ImportProgress progress(long job) {
        return world.in(() -> world.of(ImportStore.class).job(job).progress());
    }

    /** Line, file, then reason, in the order of the table. */
    private List<String> results(long job) {
        return world.results(job).stream()
                .map(line -> line.file() + " " + line.reason())
                .toList();
    }

    private int pictures() {
        return world.in(() -> world.of(WatchlistStore.class)
                .summary(world.of(WatchlistStore.class).list(world.list()))
                .pictures());
    }

    private void requireNothingLeftOnDisk() throws IOException {
        try (Stream<Path> left = Files.list(world.spoolFolder())) {
            assertEquals(0, left.count(), "what was handed in is gone");
        }
    }

    @Test
    void aRunThatBrokeOffGoesOnWhereItWas() throws IOException {
        HandIns.Content content = archive -> {
            archive.file(
                    "people.csv",
                    HandIns.table(
                            HandIns.line("good.jpg", "N-1"),
                            HandIns.line("too.jpg", "N-2"),
                            HandIns.line("absent.jpg", "N-3"),
                            HandIns.line("good.jpg", "N-4")));
            archive.file("good.jpg", FacePictures.good());
            archive.file("too.jpg", FacePictures.goodToo());
        };
        long job = world.begun(content);
        Path kept;
        try (Stream<Path> files = Files.list(world.spoolFolder())) {
            kept = files.findFirst().orElseThrow();
        }
        byte[] handedIn = Files.readAllBytes(kept);
        assertThrows(Killed.class, () -> world.of(WatchlistImport.class).run(job, new DiesAtPicture(2)));
        assertEquals(ImportState.RUNNING, progress(job).state());
        int before = progress(job).done();
        // A server that is killed deletes nothing any more.
        Files.write(kept, handedIn);
        assertTrue(before < 4, "broke off in the middle");

        assertEquals(
                List.of(job), world.in(() -> world.of(ImportReception.class).unfinished()));
        world.of(WatchlistImport.class).run(job, Runnable::run);

        assertEquals(ImportState.DONE, progress(job).state());
        assertEquals(
                List.of("good.jpg ACCEPTED", "too.jpg ACCEPTED", "absent.jpg FILE_MISSING", "good.jpg ACCEPTED"),
                results(job));
        assertEquals(3, pictures());
        requireNothingLeftOnDisk();
    }

    @Test
    void anImportWhoseHandInIsLostSaysSo() throws IOException {
        long job = world.begun(archive -> archive.file("people.csv", HandIns.table()));
        try (Stream<Path> kept = Files.list(world.spoolFolder())) {
            kept.forEach(file -> file.toFile().delete());
        }
        assertEquals(List.of(), world.in(() -> world.of(ImportReception.class).unfinished()));
        assertEquals(ImportState.INTERRUPTED, progress(job).state());
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
