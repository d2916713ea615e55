package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.vision.FrameSource;

/** What a tap hears can be recorded and shown again, picture by picture. */
@Timeout(30)
class SegmentMuxerTest {
    private final FrameSources sources = RtspTestCamera.sources(Clock.systemUTC());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"libopenh264,mp4", "libopenh264,ts", "libopenh264,h264", "mpeg4,avi", "mpeg4,mp4", "mpeg2video,ts"})
    void recordedFilmShowsEveryPictureInOrder(String encoder, String container) throws IOException {
        Path clip = TestClips.of(encoder, folder.resolve("clip." + container), 320, 240, 30);
        byte[] film = record(heard(clip));
        assertEquals(IntStream.range(0, 30).boxed().toList(), numbers(film));
    }

    @Test
    void cameraOverRtspIsRecordedWhileItIsWatchedOverOneConnection() throws IOException {
        Path clip = TestClips.h264(folder.resolve("clip.h264"), 320, 240, 40);
        HeardPictures heard = new HeardPictures();
        int first;
        try (RtspTestCamera camera = new RtspTestCamera(clip, 100);
                FrameSource source =
                        sources.open(CameraAddress.parse(camera.address()), SourceSettings.live(), heard)) {
            first = TestClips.numberOf(source.next());
            for (int i = 1; i < 30; i++) {
                source.next().close();
            }
            assertEquals(1, camera.connections());
        }
        assertTrue(heard.hasClosed());
        List<Integer> numbers = numbers(record(heard));
        assertTrue(numbers.size() >= 30, "recorded " + numbers.size());
        assertEquals(
                IntStream.range(first, first + numbers.size())
                        .map(n -> n % 40)
                        .boxed()
                        .toList(),
                numbers);
    }

    @Test
    void newSizeInMidStreamIsSeenAtItsKeyPicture() throws IOException {
        Path joined = folder.resolve("joined.h264");
        Files.write(joined, Files.readAllBytes(TestClips.h264(folder.resolve("small.h264"), 320, 240, 4)));
        Files.write(
                joined,
                Files.readAllBytes(TestClips.h264(folder.resolve("large.h264"), 640, 360, 4)),
                StandardOpenOption.APPEND);
        HeardPictures heard = heard(joined);
        List<Integer> widths = new ArrayList<>();
        try (FormatWatch watch = new FormatWatch(heard.format())) {
            heard.pictures().stream()
                    .filter(CodedPicture::key)
                    .forEach(key -> widths.add(watch.at(key).width()));
        }
        assertEquals(List.of(320, 640), widths);
    }

    @Test
    void sameParameterSetsAreTheSameFormat() {
        HeardPictures heard = heard(TestClips.h264(folder.resolve("clip.h264"), 320, 240, 60));
        try (FormatWatch watch = new FormatWatch(heard.format())) {
            List<StreamFormat> formats = heard.pictures().stream()
                    .filter(CodedPicture::key)
                    .map(watch::at)
                    .distinct()
                    .toList();
            assertEquals(1, formats.size());
            assertEquals("h264 320x240", formats.get(0).toString());
        }
    }

    /** As after a power cut: what was written can be shown. */
    @Test
    void filmWithoutItsEndIsReadable() {
        HeardPictures heard = heard(TestClips.h264(folder.resolve("clip.ts"), 320, 240, 100));
        byte[] film = record(heard);
        byte[] cut = java.util.Arrays.copyOf(film, film.length * 2 / 3);
        assertTrue(numbers(cut).size() > 50);
    }

    @Test
    void fullDiskIsToldInItsOwnWords() {
        HeardPictures heard = heard(TestClips.h264(folder.resolve("clip.ts"), 640, 480, 100));
        OutputStream full = new OutputStream() {
            private int room = 50_000;

            @Override
            public void write(int b) throws IOException {
                if (--room < 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        UncheckedIOException failed = assertThrows(UncheckedIOException.class, () -> record(heard, full));
        assertEquals("No space left on device", failed.getCause().getMessage());
    }

    @Test
    void tapThatFailsDoesNotStopTheReading() {
        Path clip = TestClips.h264(folder.resolve("clip.mp4"), 320, 240, 10);
        HeardPictures broken = new HeardPictures() {
            @Override
            public void coded(CodedPicture picture) {
                throw new IllegalStateException("broken");
            }
        };
        List<Integer> seen = new ArrayList<>();
        try (FrameSource source = open(clip, broken)) {
            TestClips.forEach(source, frame -> seen.add(TestClips.numberOf(frame)));
        }
        assertEquals(10, seen.size());
        assertFalse(broken.hasClosed());
    }

    private HeardPictures heard(Path clip) {
        HeardPictures heard = new HeardPictures();
        try (FrameSource source = open(clip, heard)) {
            TestClips.forEach(source, frame -> {});
        }
        return heard;
    }

    private FrameSource open(Path clip, PacketTap tap) {
        return sources.open(CameraAddress.parse(clip.toUri().toString()), SourceSettings.evaluation(), tap);
    }

    private static byte[] record(HeardPictures heard) {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        record(heard, film);
        return film.toByteArray();
    }

    private static void record(HeardPictures heard, OutputStream film) {
        try (FormatWatch watch = new FormatWatch(heard.format());
                SegmentMuxer muxer = new SegmentMuxer(watch.at(heard.pictures().get(0)), film)) {
            heard.pictures().forEach(muxer::add);
        }
    }

    private List<Integer> numbers(byte[] film) {
        List<Integer> numbers = new ArrayList<>();
        try {
            Path file = Files.write(folder.resolve("recorded.mkv"), film);
            try (FrameSource source = open(file, PacketTap.NONE)) {
                TestClips.forEach(source, frame -> numbers.add(TestClips.numberOf(frame)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return numbers;
    }
}
