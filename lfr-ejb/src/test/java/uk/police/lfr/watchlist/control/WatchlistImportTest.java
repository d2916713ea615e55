package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.ImportFinished;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.contract.ImportState;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.IssueView;

/** One hand-in with everything that people do wrong: each line has its own reason, the good ones are taken. */
class WatchlistImportTest {
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

    private long run(HandIns.Content content) throws IOException {
        return world.imported(content, Runnable::run);
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
    void eachLineIsTakenOrRefusedForItsOwnReason() throws IOException {
        long job = run(archive -> {
            archive.file(
                    "people.csv",
                    HandIns.table(
                            HandIns.line("good.jpg", "N-1"),
                            HandIns.line("good.jpg", "N-1"),
                            HandIns.line("more/too.jpg", "N-1"),
                            HandIns.line("too.jpg", "N-1").replace("WANTED_COURT", "SUSPECT"),
                            HandIns.line("good.jpg", "N-2"),
                            HandIns.line("nobody.jpg", "N-3"),
                            HandIns.line("group.jpg", "N-4"),
                            HandIns.line("small.jpg", "N-5"),
                            HandIns.line("cut.jpg", "N-6"),
                            HandIns.line("letter.jpg", "N-7"),
                            HandIns.line("huge.jpg", "N-8"),
                            HandIns.line("absent.jpg", "N-9"),
                            HandIns.line("../../etc/passwd", "N-10"),
                            HandIns.line("good.jpg", "N-11").replace("CUSTODY", "PASSPORT")));
            archive.file("good.jpg", FacePictures.good());
            archive.file("more/too.jpg", FacePictures.goodToo());
            archive.file("too.jpg", FacePictures.goodToo());
            archive.file("nobody.jpg", FacePictures.withoutAFace());
            archive.file("group.jpg", FacePictures.group());
            archive.file("small.jpg", FacePictures.small());
            archive.file("cut.jpg", FacePictures.cutOff());
            archive.file("letter.jpg", HandIns.pdf());
            archive.zeros("huge.jpg", 21);
            archive.file("unnamed.jpg", FacePictures.good());
            archive.file("../outside.jpg", FacePictures.good());
        });
        assertEquals(
                List.of(
                        "../outside.jpg PATH_OUTSIDE",
                        "unnamed.jpg NOT_IN_TABLE",
                        "good.jpg ACCEPTED",
                        "good.jpg DUPLICATE_PICTURE",
                        "more/too.jpg ACCEPTED",
                        "too.jpg DUPLICATE_PERSON",
                        "good.jpg ACCEPTED",
                        "nobody.jpg NO_FACE",
                        "group.jpg SEVERAL_FACES",
                        "small.jpg FACE_TOO_SMALL",
                        "cut.jpg CORRUPT",
                        "letter.jpg NOT_A_PICTURE",
                        "huge.jpg TOO_LARGE",
                        "absent.jpg FILE_MISSING",
                        "../../etc/passwd FILE_MISSING",
                        "good.jpg BLOCKED_SOURCE"),
                results(job));
        ImportProgress progress = progress(job);
        assertEquals(ImportState.DONE, progress.state());
        assertEquals(3, progress.accepted());
        assertEquals(13, progress.refused());
        assertEquals(16, progress.total());
        assertEquals(3, pictures());
        assertEquals(1, world.assembly().heard(ImportFinished.class).size());
        requireNothingLeftOnDisk();
    }

    @Test
    void aLongResultIsReadByThePage() throws IOException {
        long job = run(archive -> archive.file(
                "people.csv",
                HandIns.table(IntStream.range(0, 7)
                        .mapToObj(number -> HandIns.line("absent-" + number + ".jpg", "N-" + number))
                        .toArray(String[]::new))));
        List<ImportResultLine> paged = new ArrayList<>();
        for (int first = 0; first < 9; first += 3) {
            List<ImportResultLine> page = world.results(job, first, 3);
            assertEquals(first == 6 ? 1 : 3, page.size());
            paged.addAll(page);
        }
        assertEquals(world.results(job), paged);
        assertEquals(List.of(), world.results(job, 7, 3));
    }

    @Test
    void oneFaceUnderTwoNumbersIsToBeLookedAt() throws IOException {
        run(archive -> {
            archive.file("people.csv", HandIns.table(HandIns.line("good.jpg", "N-1"), HandIns.line("too.jpg", "N-2")));
            archive.file("good.jpg", FacePictures.good());
            archive.file("too.jpg", FacePictures.goodToo());
        });
        List<IssueView> issues = world.in(() -> world.entriesOf("checker").issues(world.list())).stream()
                .filter(issue -> issue.kind() == IssueKind.LIKE_ANOTHER_ENTRY)
                .toList();
        assertEquals(1, issues.size(), issues.toString());
        assertEquals("N-2", issues.get(0).personRef());
        assertEquals(1L, issues.get(0).otherEntryId());
    }

    @Test
    void severalThreadsTakeTheSameLines() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            String[] lines = IntStream.range(0, 12)
                    .mapToObj(i -> HandIns.line(i % 3 == 2 ? "nobody.jpg" : "good.jpg", "N-" + i))
                    .toArray(String[]::new);
            long job = world.imported(
                    archive -> {
                        archive.file("people.csv", HandIns.table(lines));
                        archive.file("good.jpg", FacePictures.good());
                        archive.file("nobody.jpg", FacePictures.withoutAFace());
                    },
                    threads);
            assertEquals(8, progress(job).accepted());
            assertEquals(4, progress(job).refused());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void onePersonHasTwoImportsAtMost() throws IOException {
        world.begun(archive -> archive.file("people.csv", HandIns.table()));
        world.begun(archive -> archive.file("people.csv", HandIns.table()));
        assertEquals(
                "watchlist.too_many_imports",
                assertThrows(
                                WrongState.class,
                                () -> world.begun(archive -> archive.file("people.csv", HandIns.table())))
                        .key());
    }

    @Test
    void whatLiesOnDiskIsSealed() throws IOException {
        world.begun(archive -> archive.file("people.csv", HandIns.table(HandIns.line("good.jpg", "N-1"))));
        try (Stream<Path> kept = Files.list(world.spoolFolder())) {
            byte[] bytes = Files.readAllBytes(kept.findFirst().orElseThrow());
            assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("people.csv"));
        }
    }

    @Test
    void aTableThatCannotBeUsedRefusesTheWholeImport() throws IOException {
        long job = run(archive -> {
            archive.file("people.csv", "Siân;N-1".getBytes(StandardCharsets.ISO_8859_1));
            archive.file("good.jpg", FacePictures.good());
        });
        assertEquals(ImportState.REFUSED, progress(job).state());
        assertEquals(ImportReason.WRONG_ENCODING, progress(job).reason());
        assertEquals(List.of(), results(job));
        requireNothingLeftOnDisk();
    }
}
