package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.watchlist.boundary.ErasureDesk;
import uk.police.lfr.watchlist.contract.EntryWithdrawn;
import uk.police.lfr.watchlist.contract.ErasureUpheld;
import uk.police.lfr.watchlist.contract.ImportReason;

/** Whose erasure was upheld is off every list at once, and on none again. */
class UpheldErasureTest {
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

    @Test
    void theLiveListLosesThePersonAtOnce() {
        long erased = world.nominate("N-1", 1, 0);
        world.nominate("N-2", 0, 1);
        world.seal();

        assertEquals(1, uphold(" N-1 "));

        assertEquals(
                1, world.in(() -> world.deskOf("checker").list(world.list()).entries()));
        assertEquals(
                List.of(erased),
                world.assembly().heard(EntryWithdrawn.class).stream()
                        .map(EntryWithdrawn::entryId)
                        .toList());
        assertFalse(world.assembly().heard(ErasureUpheld.class).toString().contains("N-1"));
    }

    @Test
    void noImportTakesThePersonAgainUntilTheOfficerSaysSo() throws IOException {
        assertEquals(0, uphold("N-1"));
        assertEquals(0, uphold("N-1"), "twice is no fault");
        assertEquals(List.of(ImportReason.ERASURE_UPHELD, ImportReason.ACCEPTED), handedIn());

        world.run(() -> desk().allowAgain("N-1"));
        assertEquals(List.of(ImportReason.ACCEPTED, ImportReason.DUPLICATE_PICTURE), handedIn());
        assertThrows(NotFound.class, () -> world.run(() -> desk().allowAgain("N-1")));
    }

    @Test
    void aNumberIsNeeded() {
        assertEquals(
                "personRef",
                assertThrows(InvalidInput.class, () -> uphold("  ")).field());
    }

    private List<ImportReason> handedIn() throws IOException {
        long job = world.imported(
                archive -> {
                    archive.file(
                            "people.csv",
                            HandIns.table(HandIns.line("good.jpg", "N-1"), HandIns.line("too.jpg", "N-2")));
                    archive.file("good.jpg", FacePictures.good());
                    archive.file("too.jpg", FacePictures.goodToo());
                },
                Runnable::run);
        return world.results(job).stream().map(line -> line.reason()).toList();
    }

    private int uphold(String personRef) {
        return world.in(() -> desk().uphold(personRef));
    }

    private ErasureDesk desk() {
        return world.at(new ErasureDesk(), "dpo");
    }
}
