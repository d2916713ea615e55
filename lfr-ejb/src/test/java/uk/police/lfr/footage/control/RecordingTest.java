package uk.police.lfr.footage.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.footage.contract.FootageRules;
import uk.police.lfr.footage.contract.RecordingObstacle;
import uk.police.lfr.footage.contract.SegmentState;
import uk.police.lfr.footage.contract.SegmentView;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.contract.Unreadable;
import uk.police.lfr.vision.source.Arrivals;
import uk.police.lfr.vision.source.CodedPicture;
import uk.police.lfr.vision.source.HeardPictures;

/** A camera's pictures become segments that can be found, read with their key, and are never plain on the disk. */
@Timeout(60)
class RecordingTest {
    private static final Duration STEP = Duration.ofMillis(500);

    @TempDir
    Path folder;

    private static HeardPictures heard;
    private FootageStand stand;

    @BeforeAll
    static void film(@TempDir Path once) {
        heard = HeardFilm.of(once, 320, 240, 350);
    }

    @BeforeEach
    void wire() {
        stand = new FootageStand(folder);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void segmentsOfAMinuteBeginAtKeyPicturesAndLoseNothing() {
        stand.record(heard.format(), Arrivals.every(STEP, FootageStand.START, heard.pictures()));
        List<SegmentView> segments = stand.views();
        assertEquals(350, segments.stream().mapToInt(SegmentView::pictures).sum());
        assertEquals(3, segments.size());
        assertEquals(FootageStand.START, segments.get(0).startsAt());
        for (SegmentView segment : segments) {
            assertEquals(SegmentState.COMPLETE, segment.state());
            assertEquals(segment.startsAt().plus(FootageRules.KEPT_FOR), segment.deleteAfter());
            assertTrue(segment.bytes() > 0);
            assertEquals(0, segment.lost());
        }
        assertEquals(3, stand.counted().created());
        assertEquals(List.of(RecordingObstacle.NONE, RecordingObstacle.NONE, RecordingObstacle.NONE), stand.reports);
    }

    @Test
    void noPlainPictureOfTheFilmIsOnTheDisk() throws IOException {
        stand.record(heard.format(), Arrivals.every(STEP, FootageStand.START, heard.pictures()));
        FootageSegment first = stand.segment(stand.views().get(0).id());
        byte[] plain = stand.plain(first);
        byte[] canary = Arrays.copyOfRange(plain, plain.length / 2, plain.length / 2 + 24);
        assertTrue(contains(plain, canary));
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                assertFalse(contains(content, canary), file + " holds plain pictures");
                assertFalse(contains(content, "matroska".getBytes()), file + " is a plain film");
            }
        }
    }

    @Test
    void hashIsThatOfTheFileAndHourSharesOneKey() throws IOException {
        stand.record(heard.format(), Arrivals.every(STEP, FootageStand.START, heard.pictures()));
        List<FootageSegment> all =
                stand.views().stream().map(v -> stand.segment(v.id())).toList();
        assertEquals(1, all.stream().map(FootageSegment::key).distinct().count());
        for (FootageSegment segment : all) {
            byte[] file = Files.readAllBytes(folder.resolve("footage").resolve(segment.fileName()));
            assertEquals(uk.police.lfr.platform.contract.Sha256.hex(file), segment.sha256());
        }
        stand.record(
                heard.format(), Arrivals.every(STEP, FootageStand.START.plus(Duration.ofHours(1)), heard.pictures()));
        long keys = stand.views().stream()
                .map(v -> stand.segment(v.id()).key())
                .distinct()
                .count();
        assertEquals(2, keys);
    }

    @Test
    void segmentInAnothersPlaceAndChangedSegmentAreRefused() throws IOException {
        stand.record(heard.format(), Arrivals.every(STEP, FootageStand.START, heard.pictures()));
        FootageSegment first = stand.segment(stand.views().get(0).id());
        FootageSegment second = stand.segment(stand.views().get(1).id());
        Path one = folder.resolve("footage").resolve(first.fileName());
        Path other = folder.resolve("footage").resolve(second.fileName());
        byte[] kept = Files.readAllBytes(one);
        Files.write(one, Files.readAllBytes(other));
        assertThrows(IOException.class, () -> stand.plain(first));
        kept[kept.length / 2] ^= 1;
        Files.write(one, kept);
        assertThrows(IOException.class, () -> stand.plain(first));
    }

    @Test
    void missingKeyIsToldApartFromADestroyedOne() throws IOException {
        stand.record(heard.format(), Arrivals.every(STEP, FootageStand.START, heard.pictures()));
        FootageSegment first = stand.segment(stand.views().get(0).id());
        stand.restartWithoutKey(first.key());
        assertThrows(Unreadable.class, () -> stand.plain(first));
    }

    /** An hour back, as by a wrong time server: the times within each segment stay true to what was recorded. */
    @Test
    void clockThatIsSetBackEndsTheSegment() {
        List<CodedPicture> pictures = new ArrayList<>(Arrivals.every(STEP, FootageStand.START, heard.pictures()));
        for (int i = 60; i < pictures.size(); i++) {
            CodedPicture picture = pictures.get(i);
            pictures.set(i, Arrivals.at(picture, picture.arrivedAt().minusSeconds(3600), picture.arrivedNanos()));
        }
        stand.record(heard.format(), pictures);
        List<SegmentView> byNumber = new ArrayList<>(stand.views());
        byNumber.sort(java.util.Comparator.comparing(SegmentView::id));
        assertEquals(FootageStand.START, byNumber.get(0).startsAt());
        assertEquals(FootageStand.START.plusMillis(37_000), byNumber.get(0).endsAt());
        assertEquals(
                FootageStand.START.plusMillis(37_500).minusSeconds(3600),
                byNumber.get(1).startsAt());
        assertEquals(350, byNumber.stream().mapToInt(SegmentView::pictures).sum());
    }

    @Test
    void newSizeInMidStreamBeginsANewSegment() {
        HeardPictures both = HeardFilm.joined(folder);
        stand.record(both.format(), Arrivals.every(Duration.ofMillis(40), FootageStand.START, both.pictures()));
        assertEquals(2, stand.views().size());
        assertEquals(60, stand.views().stream().mapToInt(SegmentView::pictures).sum());
    }

    /** A camera that sends one key picture and no more: its segment grows up to the limit, then the rest is a gap. */
    @Test
    void segmentWithoutAnotherKeyPictureEndsAtTheLimit() {
        List<CodedPicture> noKeys = new ArrayList<>(heard.pictures().subList(0, 1));
        heard.pictures().stream().skip(1).filter(p -> !p.key()).forEach(noKeys::add);
        stand.limits = new SegmentLimits(
                Duration.ofSeconds(60), Duration.ofSeconds(120), Long.MAX_VALUE, Duration.ofSeconds(2));
        stand.record(heard.format(), Arrivals.every(STEP, FootageStand.START, noKeys));
        assertEquals(1, stand.views().size());
        assertEquals(241, stand.views().get(0).pictures());
    }

    @Test
    void whatDoesNotFitIntoTheQueueIsAGapThatIsCounted() {
        PictureQueue queue = new PictureQueue(heard.pictures().get(0).bytes() + 200);
        List<CodedPicture> pictures = Arrivals.every(STEP, FootageStand.START, heard.pictures());
        long taken = pictures.stream().filter(queue::offer).count();
        queue.end();
        stand.record(heard.format(), queue);
        assertEquals(taken, stand.views().get(0).pictures());
        assertTrue(taken < 350);
    }

    @Test
    void fullSpaceStopsTheRecordingAndNobodyElse() {
        System.setProperty(SpaceWatch.QUOTA_PROPERTY, "0.0000001");
        try {
            stand.record(heard.format(), Arrivals.every(STEP, FootageStand.START, heard.pictures()));
            stand.space.look();
            stand.record(heard.format(), Arrivals.every(STEP, FootageStand.START.plusSeconds(600), heard.pictures()));
        } finally {
            System.clearProperty(SpaceWatch.QUOTA_PROPERTY);
        }
        assertEquals(3, stand.views().size());
        assertTrue(stand.reports.contains(RecordingObstacle.NO_SPACE));
        assertEquals(1, stand.incidents.heard().size());
        assertEquals("FOOTAGE_SPACE_FULL", stand.incidents.heard().get(0).kind());
    }

    @Test
    void diskThatFailsCostsPicturesAndIsTriedAgain() throws IOException {
        Path blocked = folder.resolve("footage");
        Files.createDirectories(blocked);
        Files.writeString(blocked.resolve(Long.toString(stand.camera.deploymentId())), "in the way");
        List<CodedPicture> pictures = Arrivals.every(STEP, FootageStand.START, heard.pictures());
        stand.record(heard.format(), pictures.subList(0, 200));
        assertTrue(stand.views().stream().allMatch(v -> v.state() == SegmentState.INTERRUPTED));
        assertTrue(stand.reports.contains(RecordingObstacle.FAULT));
        Files.delete(blocked.resolve(Long.toString(stand.camera.deploymentId())));
        stand.record(heard.format(), pictures.subList(200, 350));
        SegmentView last = stand.views().get(stand.views().size() - 1);
        assertEquals(SegmentState.COMPLETE, last.state());
    }

    @Test
    void whatACrashLeftIsClosedOrDeleted() throws IOException {
        FootageSegment open = stand.records.begin(stand.camera, FootageStand.START);
        Files.createDirectories(folder.resolve("footage/9"));
        Path orphan = Files.writeString(folder.resolve("footage/9/orphan.footage"), "nobody's");
        Files.setLastModifiedTime(orphan, java.nio.file.attribute.FileTime.from(Instant.EPOCH));
        stand.clock.move(Duration.ofMinutes(5));
        stand.leftovers.sweep();
        assertNull(stand.segment(open.id()).view().endsAt());
        stand.clock.move(Duration.ofHours(1));
        stand.leftovers.sweep();
        assertFalse(Files.exists(orphan));
        assertEquals(SegmentState.INTERRUPTED, stand.segment(open.id()).view().state());
        assertNotNull(stand.segment(open.id()).view().endsAt());
        assertEquals(
                2,
                stand.leftoversDeleted.heard().stream()
                        .mapToInt(e -> e.files() + e.interrupted())
                        .sum());
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int at = 0; at + part.length <= content.length; at++) {
            if (Arrays.equals(content, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
