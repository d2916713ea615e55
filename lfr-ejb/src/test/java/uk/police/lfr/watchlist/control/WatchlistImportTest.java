package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.BuiltModels;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.watchlist.contract.ImportFinished;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ImportState;

/** One hand-in with everything that people do wrong: each line has its own reason, the good ones are taken. */
class WatchlistImportTest {
    private final ListInMemory list = new ListInMemory();
    private final HeardEvents<ImportFinished> finished = new HeardEvents<>();

    @TempDir
    Path folder;

    private ImportProgress run(HandIns.Content content) {
        WatchlistImport work = new WatchlistImport();
        Wiring.set(work, "lists", list);
        Wiring.set(work, "imports", list.imports());
        Wiring.set(work, "transactions", new Transactions());
        Wiring.set(work, "models", new BuiltModels());
        Wiring.set(work, "clock", new TestClock(Instant.parse("2026-11-28T09:00:00Z")));
        Wiring.set(work, "finished", finished);
        work.run(ListInMemory.JOB, HandIns.archive(folder, content));
        return list.job().progress();
    }

    /** File, then reason, in the order of the results. */
    private List<String> results() {
        return list.results().stream()
                .map(line -> line.file() + " " + line.reason())
                .toList();
    }

    @Test
    void eachLineIsTakenOrRefusedForItsOwnReason() {
        ImportProgress progress = run(archive -> {
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
                        "good.jpg ACCEPTED",
                        "good.jpg DUPLICATE_PICTURE",
                        "more/too.jpg ACCEPTED",
                        "too.jpg DUPLICATE_PERSON",
                        "good.jpg SAME_FACE_OTHER_PERSON",
                        "nobody.jpg NO_FACE",
                        "group.jpg SEVERAL_FACES",
                        "small.jpg FACE_TOO_SMALL",
                        "cut.jpg CORRUPT",
                        "letter.jpg NOT_A_PICTURE",
                        "huge.jpg TOO_LARGE",
                        "absent.jpg FILE_MISSING",
                        "../../etc/passwd FILE_MISSING",
                        "good.jpg BLOCKED_SOURCE",
                        "../outside.jpg PATH_OUTSIDE",
                        "unnamed.jpg NOT_IN_TABLE"),
                results());
        assertEquals(ImportState.DONE, progress.state());
        assertEquals(2, progress.accepted());
        assertEquals(14, progress.refused());
        assertEquals(16, progress.total());
        assertEquals(2, list.pictures("N-1"));
        assertEquals(1, finished.heard().size());
        assertFalse(Files.exists(folder.resolve("hand-in.zip")), "what was handed in is gone");
    }

    @Test
    void aTableThatCannotBeUsedRefusesTheWholeImport() {
        ImportProgress progress = run(archive -> {
            archive.file("people.csv", "Siân;N-1".getBytes(StandardCharsets.ISO_8859_1));
            archive.file("good.jpg", FacePictures.good());
        });
        assertEquals(ImportState.REFUSED, progress.state());
        assertEquals(ImportReason.WRONG_ENCODING, progress.reason());
        assertEquals(List.of(), results());
        assertFalse(Files.exists(folder.resolve("hand-in.zip")), "what was handed in is gone");
    }

    @Test
    void aListThatIsSealedMeanwhileTakesNothing() {
        list.list(ListInMemory.LIST).seal("checker", false, 1, "salt", "root", Instant.EPOCH);
        ImportProgress progress = run(archive -> {
            archive.file("people.csv", HandIns.table(HandIns.line("good.jpg", "N-1")));
            archive.file("good.jpg", FacePictures.good());
        });
        assertEquals(ImportState.REFUSED, progress.state());
        assertEquals(0, list.pictures("N-1"));
    }
}
