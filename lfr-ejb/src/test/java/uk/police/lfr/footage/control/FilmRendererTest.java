package uk.police.lfr.footage.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.footage.contract.FootagePurpose;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.footage.contract.RenderReport;
import uk.police.lfr.footage.contract.SegmentView;
import uk.police.lfr.footage.contract.ZoneCorner;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.footage.entity.PrivacyZone;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.live.PrivacyMask;
import uk.police.lfr.vision.source.Arrivals;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.HeardPictures;
import uk.police.lfr.vision.source.RecordedFilm;
import uk.police.lfr.vision.source.SourceSettings;

/** What a person is shown: the stretch that was asked for, zones covered, who asked written into every picture. */
@Timeout(60)
class FilmRendererTest {
    private static final int GREY = 96;
    private static final List<ZoneCorner> UPPER_RIGHT = List.of(
            new ZoneCorner(500, 0), new ZoneCorner(1000, 0), new ZoneCorner(1000, 500), new ZoneCorner(500, 500));

    private static HeardPictures heard;

    @TempDir
    Path folder;

    private FootageStand stand;

    @BeforeAll
    static void film(@TempDir Path once) {
        heard = HeardFilm.of(once, 320, 240, 100);
    }

    @BeforeEach
    void wire() {
        stand = new FootageStand(folder);
        stand.limits =
                new SegmentLimits(Duration.ofSeconds(2), Duration.ofSeconds(60), Long.MAX_VALUE, Duration.ofSeconds(2));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private void record() {
        stand.record(heard.format(), Arrivals.every(Duration.ofMillis(40), FootageStand.START, heard.pictures()));
    }

    private FootageRequest asked(int fromMillis, int toMillis) {
        return new FootageRequest(
                stand.camera.deploymentId(),
                stand.camera.cameraId(),
                FootageStand.START.plusMillis(fromMillis),
                FootageStand.START.plusMillis(toMillis),
                FootagePurpose.EVIDENCE_OF_OFFENCE,
                "A test of the film");
    }

    private byte[] render(FootageRequest asked) {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        stand.renderer.render(asked, null, 1280, "dpo", film);
        return film.toByteArray();
    }

    private int look(byte[] film, Consumer<Frame> look) throws IOException {
        Path file = Files.write(folder.resolve("shown.mp4"), film);
        int count = 0;
        try (FrameSource source = new FrameSources(Clock.systemUTC())
                .open(CameraAddress.parse(file.toUri().toString()), SourceSettings.evaluation())) {
            Frame frame = source.next();
            while (frame != null) {
                look.accept(frame);
                frame.close();
                count++;
                frame = source.next();
            }
        }
        return count;
    }

    private static int level(Frame frame, int x, int y) {
        return frame.pixels().get((y * frame.width() + x) * Frame.CHANNELS) & 0xFF;
    }

    @Test
    void stretchIsCutOutAcrossSegments() throws IOException {
        record();
        assertEquals(2, stand.views().size());
        assertEquals(50, look(render(asked(1000, 3000)), frame -> assertEquals(320, frame.width())));
        assertEquals(100, look(render(asked(-5000, 60_000)), frame -> {}));
    }

    @Test
    void zoneIsCoveredAndWatermarkStandsInEveryPicture() throws IOException {
        record();
        stand.database.run(() -> stand.zones.keep(new PrivacyZone(
                stand.camera.deploymentId(),
                stand.camera.cameraId(),
                ZoneKind.MASKED,
                UPPER_RIGHT,
                "dpo",
                FootageStand.START)));
        look(render(asked(600, 3000)), frame -> {
            assertEquals(GREY, level(frame, 240, 60), 12);
            assertEquals(GREY, level(frame, 166, 6), 12);
            int white = 0;
            for (int x = 0; x < 140; x++) {
                white += level(frame, x, 235) > 150 ? 1 : 0;
            }
            assertTrue(white > 5, "no watermark: " + white);
        });
    }

    @Test
    void whatMustNeverBeRecordedIsNotInTheFile() throws IOException {
        PrivacyMask mask = upperRight();
        stand.neverRecord = () -> mask;
        record();
        assertEquals(100, recorded(frame -> assertEquals(GREY, level(frame, 240, 60), 12)));
    }

    /** Drawn at the 41st picture: what comes before the next key picture cannot be covered, so it is not recorded. */
    @Test
    void zoneDrawnWhileRecordingIsInNoLaterPicture() throws IOException {
        PrivacyMask mask = upperRight();
        AtomicInteger asked = new AtomicInteger();
        stand.neverRecord = () -> asked.incrementAndGet() <= 40 ? PrivacyMask.NONE : mask;
        record();
        Instant drawn = FootageStand.START.plusMillis(40 * 40);
        AtomicInteger open = new AtomicInteger();
        int pictures = recorded(frame -> {
            if (frame.capturedAt().isBefore(drawn)) {
                open.addAndGet(Math.abs(level(frame, 240, 60) - GREY) > 12 ? 1 : 0);
            } else {
                assertEquals(GREY, level(frame, 240, 60), 12);
            }
        });
        assertEquals(90, pictures);
        assertTrue(open.get() > 20, "before it was drawn, it was to be seen");
        assertEquals(10, stand.views().stream().mapToInt(SegmentView::lost).sum());
    }

    private static PrivacyMask upperRight() {
        return new PrivacyMask(List.of(List.of(
                new PrivacyMask.Corner(0.5, 0),
                new PrivacyMask.Corner(1, 0),
                new PrivacyMask.Corner(1, 0.5),
                new PrivacyMask.Corner(0.5, 0.5))));
    }

    /** Everything that lies on the disk, as it was recorded. @return pictures */
    private int recorded(Consumer<Frame> look) throws IOException {
        int pictures = 0;
        for (SegmentView view : stand.views()) {
            FootageSegment segment = stand.segment(view.id());
            try (var plain = stand.files.open(segment);
                    RecordedFilm film = new RecordedFilm(plain, segment.startsAt())) {
                for (Frame frame = film.next(); frame != null; frame = film.next()) {
                    look.accept(frame);
                    frame.close();
                    pictures++;
                }
            }
        }
        return pictures;
    }

    @Test
    void picturesCarryTheTimeOfTheirRecording() throws IOException {
        record();
        FootageSegment second = stand.segment(stand.views().get(1).id());
        try (var plain = stand.files.open(second);
                RecordedFilm film = new RecordedFilm(plain, second.startsAt());
                Frame first = film.next();
                Frame next = film.next()) {
            assertEquals(FootageStand.START.plusSeconds(2), first.capturedAt());
            assertEquals(Duration.ofMillis(40), Duration.between(first.capturedAt(), next.capturedAt()));
        }
    }

    @Test
    void unreadableSegmentIsLeftOutAndCounted() throws IOException {
        record();
        FootageSegment first = stand.segment(stand.views().get(0).id());
        Path file = folder.resolve("footage").resolve(first.fileName());
        byte[] content = Files.readAllBytes(file);
        content[content.length / 3] ^= 1;
        Files.write(file, content);
        RenderReport report = stand.renderer.render(asked(0, 10_000), null, 1280, "dpo", new ByteArrayOutputStream());
        assertEquals(1, report.unreadable());
        assertTrue(report.pictures() >= 50, "shown " + report.pictures());
    }

    @Test
    void wherePicturesAreWiderThanAllowedTheyAreShrunk() throws IOException {
        record();
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        stand.renderer.render(asked(0, 400), null, 160, "dpo", film);
        look(film.toByteArray(), frame -> assertEquals(160, frame.width()));
    }

    @Test
    void nothingRecordedGivesNothing() {
        RenderReport report = stand.renderer.render(asked(0, 1000), null, 1280, "dpo", new ByteArrayOutputStream());
        assertEquals(new RenderReport(0, 0, 0), report);
    }
}
