package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.watchlist.contract.ImportReason;

class HandedInFilesTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    private static void refused(ImportReason reason, HandedIn handedIn) {
        try (handedIn) {
            assertEquals(
                    reason,
                    assertThrows(ImportRefused.class, () -> new HandedInFiles(handedIn))
                            .reason());
        }
    }

    private HandedIn archiveOf(String... names) {
        return HandIns.archive(folder, archive -> {
            for (String name : names) {
                archive.file(name, BYTES);
            }
        });
    }

    @Test
    void picturesAreNamedFromTheTablesFolder() throws IOException {
        try (HandedIn archive = archiveOf("list/people.CSV", "list/one.jpg", "list/more/two.jpg", "three.jpg")) {
            HandedInFiles files = new HandedInFiles(archive);
            assertEquals(List.of("one.jpg", "more/two.jpg", "three.jpg"), files.pictures());
            assertArrayEquals(BYTES, files.picture("more/two.jpg").orElseThrow());
            assertFalse(files.has("list/one.jpg"));
        }
    }

    @Test
    void thereIsExactlyOneTable() {
        refused(ImportReason.NO_TABLE, archiveOf("one.jpg", "people.xlsx"));
        refused(ImportReason.SEVERAL_TABLES, archiveOf("people.csv", "list/people.csv"));
    }

    @Test
    void whatDesktopsAddIsPassedOver() {
        try (HandedIn archive =
                archiveOf("people.csv", "__MACOSX/._people.csv", "__MACOSX/one.jpg", ".DS_Store", "Thumbs.db")) {
            HandedInFiles files = new HandedInFiles(archive);
            assertEquals(List.of(), files.pictures());
            assertEquals(List.of(), files.outside());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../one.jpg",
                "list/../../one.jpg",
                "/etc/one.jpg",
                "C:/one.jpg",
                "c:one.jpg",
                "..\\one.jpg",
                "\\\\server\\share\\one.jpg"
            })
    void aNameThatLeadsOutsideIsSetAsideAndNeverOpened(String name) throws IOException {
        try (CountedHandIn archive = new CountedHandIn(archiveOf("people.csv", name))) {
            HandedInFiles files = new HandedInFiles(archive);
            files.table();
            assertEquals(List.of(name), files.outside());
            assertEquals(List.of(), files.pictures());
            assertEquals(List.of("people.csv"), archive.opened());
        }
    }

    @Test
    void aTableThatLeadsOutsideIsNoTable() {
        refused(ImportReason.NO_TABLE, archiveOf("../people.csv", "one.jpg"));
    }

    @Test
    void tooManyFilesAreRefusedBeforeOneIsOpened() {
        Set<String> names = IntStream.rangeClosed(0, ImportLimits.FILES)
                .mapToObj(i -> i + ".jpg")
                .collect(Collectors.toSet());
        refused(ImportReason.TOO_MANY_FILES, new HandedIn() {
            @Override
            public Set<String> names() {
                return names;
            }

            @Override
            public InputStream open(String name) {
                throw new AssertionError("opened " + name);
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        });
    }

    @Test
    void whatIsNoArchiveIsRefusedAndDeleted() throws IOException {
        for (byte[] content : new byte[][] {{}, "no archive".getBytes(), HandIns.pdf()}) {
            Path file = Files.write(folder.resolve("hand-in"), content);
            refused(
                    ImportReason.NOT_AN_ARCHIVE,
                    new HandedInArchive(() -> Files.newByteChannel(file), () -> file.toFile()
                            .delete()));
            assertFalse(Files.exists(file));
        }
    }

    @Test
    void aTruncatedArchiveIsRefused() throws IOException {
        archiveOf("people.csv", "one.jpg", "two.jpg");
        byte[] whole = Files.readAllBytes(folder.resolve("hand-in.zip"));
        Path half = Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        refused(ImportReason.NOT_AN_ARCHIVE, new HandedInArchive(() -> Files.newByteChannel(half), () -> {}));
    }

    @Test
    void aPictureOf200MegabytesIsNotReadToItsEnd() throws IOException {
        try (CountedHandIn archive = new CountedHandIn(HandIns.archive(folder, zip -> {
            zip.file("people.csv", HandIns.table());
            zip.zeros("huge.jpg", 200);
        }))) {
            assertTrue(new HandedInFiles(archive).picture("huge.jpg").isEmpty());
            assertTrue(archive.bytesRead() <= ImportLimits.PICTURE_BYTES + 1L, "read " + archive.bytesRead());
        }
    }

    @Test
    void aTableThatUnpacksToFarMoreIsRefused() throws IOException {
        try (CountedHandIn archive = new CountedHandIn(HandIns.archive(folder, zip -> zip.zeros("people.csv", 100)))) {
            HandedInFiles files = new HandedInFiles(archive);
            assertEquals(
                    ImportReason.UNREADABLE_TABLE,
                    assertThrows(ImportRefused.class, files::table).reason());
            assertTrue(archive.bytesRead() <= ImportLimits.TABLE_BYTES + 1L, "read " + archive.bytesRead());
        }
    }

    @Test
    void closingDeletesWhatWasHandedIn() {
        HandedIn archive = archiveOf("people.csv");
        new HandedInFiles(archive);
        archive.close();
        assertFalse(Files.exists(folder.resolve("hand-in.zip")));
    }
}
