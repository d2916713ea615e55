package uk.police.lfr.audit.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.audit.control.LogUnderTest;
import uk.police.lfr.fixture.TestClock;

/** The stand-alone verifier finds every byte that was changed, cut off or left out. */
class VerifyLogTest {
    private static final int ENTRIES = 300;

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
    private final LogUnderTest log = new LogUnderTest(clock);
    private DownloadedLog download;

    @BeforeEach
    void aDownloadedLogThatHasGrown() throws IOException {
        log.appendAtOnce(40);
        log.sign();
        new DownloadedLog(log, folder);
        log.append(new LogUnderTest.OpenStep("a", "b", Map.of(), Map.of("reference", "LFR-1")));
        log.appendAtOnce(ENTRIES - 41);
        clock.move(Duration.ofMinutes(1));
        log.sign();
        download = new DownloadedLog(log, folder);
        Files.writeString(folder.resolve("40.tlog-proof"), log.proof(40));
        // Nobody needs the tiles of the smaller tree any more.
        Files.delete(folder.resolve("tile/0/000.p/40"));
        Files.delete(folder.resolve("tile/entries/000.p/40"));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aSoundLogIsSound() {
        assertEquals(0, download.verify(), download.said());
        assertTrue(download.said().contains("300 entries"), download.said());
        assertTrue(download.said().contains("the log continues 40.checkpoint"), download.said());
        assertTrue(download.said().contains("40.tlog-proof proves entry 40"), download.said());
        assertTrue(download.said().endsWith("SOUND\n"), download.said());
    }

    @Test
    void aLogWhosePrivatePartsHaveExpiredIsSoundAndItsTilesAreTheSame() throws IOException {
        assertEquals(ENTRIES, log.expire(clock.instant()));
        clock.move(Duration.ofMinutes(1));
        log.sign();
        Path later = Files.createDirectory(folder.resolve("later"));
        DownloadedLog again = new DownloadedLog(log, later);
        Files.writeString(later.resolve("40.tlog-proof"), log.proof(40));
        assertEquals(0, again.verify(), again.said());
        assertTrue(again.said().contains("301 entries"), again.said());
        assertTrue(again.said().endsWith("SOUND\n"), again.said());
        for (String tile : new String[] {"tile/0/000", "tile/entries/000"}) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(tile)), Files.readAllBytes(later.resolve(tile)), tile);
        }
    }

    @Test
    void anyFlippedBitOfAnyFileIsFound() throws IOException {
        Random random = new Random(6962);
        for (Path file : download.files()) {
            byte[] content = Files.readAllBytes(file);
            for (int i = 0; i < 60; i++) {
                int bit = random.nextInt(content.length * 8);
                byte[] changed = content.clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(file, changed);
                assertEquals(1, download.verify(), file + " bit " + bit + ": " + download.said());
            }
            Files.write(file, content);
        }
        assertEquals(0, download.verify(), download.said());
    }

    @Test
    void aFileThatIsCutShortOrMissingIsFound() throws IOException {
        for (Path file : download.files()) {
            byte[] content = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(content, content.length - 1));
            assertEquals(1, download.verify(), file + ": " + download.said());
            Files.write(file, content);
        }
        Files.delete(folder.resolve("tile/entries/001.p/44"));
        assertEquals(1, download.verify());
        assertTrue(download.said().contains("cannot read tile/entries/001.p/44"), download.said());
    }

    @Test
    void aLogOfAnotherKeyIsNotTaken() {
        try (LogUnderTest other = new LogUnderTest(clock)) {
            String key = new String(other.get("key").orElseThrow());
            assertEquals(1, download.verify(key), download.said());
        }
    }

    @Test
    void aLogThatWasWrittenAnewIsNoContinuation() throws IOException {
        Path older = folder.resolve("40.checkpoint");
        String note = Files.readString(older);
        try (LogUnderTest other = new LogUnderTest(clock)) {
            other.appendAtOnce(40);
            other.sign();
            Files.write(older, other.get("checkpoint").orElseThrow());
        }
        assertEquals(1, download.verify());
        Files.writeString(older, note);
        assertEquals(0, download.verify());
    }

    @Test
    void whoCallsItWronglyIsTold() {
        assertEquals(2, VerifyLog.run(new String[0], System.out));
        assertEquals(2, VerifyLog.run(new String[] {"dir", "-w"}, System.out));
    }
}
