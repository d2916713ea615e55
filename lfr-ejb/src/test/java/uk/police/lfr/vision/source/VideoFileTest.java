package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;

class VideoFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final FrameSources sources = new FrameSources(Clock.fixed(NOW, ZoneOffset.UTC));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"libopenh264,mp4", "libopenh264,ts", "libopenh264,h264", "mpeg4,avi", "mpeg4,mp4"})
    void givesEveryPictureInOrderAndThenEnds(String encoder, String container) {
        Path clip = TestClips.of(encoder, folder.resolve("clip." + container), 320, 240, 30);
        List<Integer> numbers = new ArrayList<>();
        try (FrameSource source = open(clip, SourceSettings.evaluation())) {
            TestClips.forEach(source, frame -> numbers.add(TestClips.numberOf(frame)));
            assertNull(source.next());
        }
        assertEquals(IntStream.range(0, 30).boxed().toList(), numbers);
    }

    /** Widths that no vector instruction divides: the last columns must be written too. */
    @ParameterizedTest
    @CsvSource({"320,240", "322,242", "1280,720", "854,480", "426,240", "358,202"})
    void picturesKeepTheirColoursUpToTheEdge(int width, int height) {
        Path clip = TestClips.h264(folder.resolve("clip.mp4"), width, height, 1);
        try (FrameSource source = open(clip, SourceSettings.evaluation());
                Frame frame = source.next()) {
            assertEquals(width, frame.width());
            assertEquals(height, frame.height());
            for (int x : new int[] {width * 3 / 4, width - 3, width - 2, width - 1}) {
                assertEquals(200, TestClips.level(frame, x, height / 4, 0), 30, "blue above at " + x);
                assertEquals(30, TestClips.level(frame, x, height / 4, 2), 30, "red above at " + x);
                assertEquals(200, TestClips.level(frame, x, height - 1, 2), 30, "red below at " + x);
            }
        }
    }

    @Test
    void timestampsAreTheFilmsOwnWhenNotPaced() {
        Path clip = TestClips.h264(folder.resolve("clip.mp4"), 320, 240, 3);
        try (FrameSource source = open(clip, SourceSettings.evaluation())) {
            for (int number = 0; number < 3; number++) {
                try (Frame frame = source.next()) {
                    assertEquals(NOW.plusMillis(40L * number), frame.capturedAt());
                }
            }
        }
    }

    @Test
    void picturesThatNobodyWantsAreAskedForOnceAndLeftOut() {
        Path clip = TestClips.h264(folder.resolve("clip.mp4"), 320, 240, 6);
        List<Instant> asked = new ArrayList<>();
        CameraAddress address = CameraAddress.parse(clip.toUri().toString());
        try (FrameSource source = sources.open(address, SourceSettings.evaluation(), PacketTap.NONE, at -> {
            asked.add(at);
            return asked.size() % 3 == 0;
        })) {
            for (int number : new int[] {2, 5}) {
                try (Frame frame = source.next()) {
                    assertEquals(NOW.plusMillis(40L * number), frame.capturedAt());
                }
            }
            assertNull(source.next());
            assertEquals(6, asked.size());
        }
    }

    @Test
    void loopedFileStartsAgainAndPacedFileKeepsItsSpeed() {
        Path clip = TestClips.h264(folder.resolve("clip.mp4"), 320, 240, 5);
        long start = System.nanoTime();
        try (FrameSource source = open(clip, SourceSettings.live())) {
            for (int number = 0; number < 13; number++) {
                try (Frame frame = source.next()) {
                    assertEquals(number % 5, TestClips.numberOf(frame));
                }
            }
        }
        assertTrue(System.nanoTime() - start >= Duration.ofMillis(12 * 40 - 5).toNanos(), "12 steps of 40 ms");
    }

    @Test
    void oneStreamMayChangeItsSize() throws IOException {
        Path small = TestClips.h264(folder.resolve("small.h264"), 320, 240, 4);
        Path large = TestClips.h264(folder.resolve("large.h264"), 640, 360, 4);
        Path joined = folder.resolve("joined.h264");
        Files.write(joined, Files.readAllBytes(small));
        Files.write(joined, Files.readAllBytes(large), StandardOpenOption.APPEND);
        List<Integer> widths = new ArrayList<>();
        try (FrameSource source = open(joined, SourceSettings.evaluation())) {
            TestClips.forEach(source, frame -> {
                widths.add(frame.width());
                assertEquals(200, TestClips.level(frame, frame.width() - 1, frame.height() / 4, 0), 12);
            });
        }
        assertEquals(List.of(320, 320, 320, 320, 640, 640, 640, 640), widths);
    }

    @Test
    void damagedPicturesAreLeftOutAndTheFilmGoesOn() throws IOException {
        Path clip = TestClips.h264(folder.resolve("clip.h264"), 320, 240, 60);
        byte[] bytes = Files.readAllBytes(clip);
        Random random = new Random(7);
        for (int hit = 0; hit < 40; hit++) {
            bytes[bytes.length / 4 + random.nextInt(bytes.length / 4)] ^= (byte) (1 + random.nextInt(255));
        }
        Files.write(clip, bytes);
        List<Integer> numbers = new ArrayList<>();
        try (FrameSource source = open(clip, SourceSettings.evaluation())) {
            TestClips.forEach(source, frame -> numbers.add(TestClips.numberOf(frame)));
        }
        assertTrue(numbers.size() > 30, "pictures: " + numbers.size());
        assertEquals(59 % 40, numbers.get(numbers.size() - 1));
    }

    @Test
    void missingFileAndTextFileAreToldApart() throws IOException {
        assertEquals(SourceFault.UNREACHABLE, faultOf(folder.resolve("absent.mp4")));
        Path text = Files.writeString(folder.resolve("text.mp4"), "no film at all\n".repeat(500));
        assertEquals(SourceFault.NO_VIDEO, faultOf(text));
        Path empty = Files.createFile(folder.resolve("empty.mp4"));
        assertEquals(SourceFault.NO_VIDEO, faultOf(empty));
    }

    @Test
    void aFolderIsShownFileByFileInTheOrderOfNamesAndThenAgain() throws IOException {
        Path films = Files.createDirectory(folder.resolve("films"));
        TestClips.h264(films.resolve("2-film.mp4"), 320, 240, 3);
        TestClips.of("mpeg4", films.resolve("4-film.avi"), 640, 360, 2);
        Files.write(films.resolve("1-picture.jpg"), TestPictures.encoded("jpg", 200, 100));
        Files.write(films.resolve("3-picture.PNG"), TestPictures.encoded("png", 100, 200));
        Files.writeString(films.resolve("0-notes.txt"), "not shown");
        Files.createDirectory(films.resolve("1-folder.mp4"));
        List<Integer> widths = new ArrayList<>();
        try (FrameSource source = open(films, SourceSettings.evaluation())) {
            TestClips.forEach(source, frame -> widths.add(frame.width()));
        }
        assertEquals(List.of(200, 320, 320, 320, 100, 640, 640), widths);
        try (FrameSource source = open(films, SourceSettings.live())) {
            for (int picture = 0; picture < 15; picture++) {
                try (Frame frame = source.next()) {
                    assertEquals(widths.get(picture % 7), frame.width());
                }
            }
        }
        assertEquals(SourceFault.NO_VIDEO, faultOf(Files.createDirectory(folder.resolve("empty"))));
    }

    /** A playlist in a video's clothes would let one file read others. */
    @Test
    void playlistsThatNameOtherFilesAreRefused() throws IOException {
        Path clip = TestClips.h264(folder.resolve("clip.mp4"), 320, 240, 5);
        Path concat = Files.writeString(folder.resolve("concat.mp4"), "ffconcat version 1.0\nfile " + clip + "\n");
        Path playlist = Files.writeString(
                folder.resolve("list.mp4"), "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:" + clip + "\n");
        assertEquals(SourceFault.NO_VIDEO, faultOf(concat));
        assertEquals(SourceFault.NO_VIDEO, faultOf(playlist));
    }

    private SourceFault faultOf(Path file) {
        try (FrameSource source = open(file, SourceSettings.evaluation())) {
            SourceException fault = assertThrows(SourceException.class, source::next);
            assertNotNull(fault.getMessage());
            return fault.fault();
        }
    }

    private FrameSource open(Path file, SourceSettings settings) {
        return sources.open(CameraAddress.parse(file.toUri().toString()), settings);
    }
}
