package uk.police.lfr.vision.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEmbedder;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.RandomTemplates;
import uk.police.lfr.vision.quality.FaceCover;
import uk.police.lfr.vision.quality.FaceLight;
import uk.police.lfr.vision.quality.FaceQuality;
import uk.police.lfr.vision.track.Track;
import uk.police.lfr.vision.track.Tracker;

class PassageTest {
    private static final FaceBox BOX = new FaceBox(100, 100, 160, 170, 0.9f);

    private static final FaceLight LIGHT = new FaceLight(200, 60, 0, 0);
    private static final FaceCover COVER = new FaceCover(0.2f, 0.2f);
    private static final Landmarks.Point POINT = new Landmarks.Point(4, 4);
    private static final Landmarks POINTS = new Landmarks(POINT, POINT, POINT, POINT, POINT);

    private final PipelineSettings settings = PipelineSettings.defaultsFor(TestModels.clean());
    private final Tracker tracker = new Tracker(Duration.ofSeconds(1));
    private final RandomTemplates faces = new RandomTemplates(64, 5);
    private final FaceTemplate face = faces.next();
    private final Track track =
            tracker.update(List.of(BOX), Instant.EPOCH).tracks().get(0);
    private final Passage passage = new Passage(track);

    private static FaceQuality quality(float widthPx) {
        return new FaceQuality(widthPx, 10, 0, 0, LIGHT, COVER, Set.of());
    }

    private static Instant at(int millis) {
        return Instant.EPOCH.plusMillis(millis);
    }

    private Shot shot(float widthPx, int millis) {
        return new Shot(quality(widthPx), BOX, POINTS, at(millis), Frame.allocate(8, 8, at(millis)), lived -> {});
    }

    private void searchedRound(float widthPx, boolean found) {
        passage.take(shot(widthPx, 0));
        passage.searched(found, false);
        passage.dropRound();
    }

    private boolean wants(float widthPx) {
        passage.seen();
        return passage.wantsShot(quality(widthPx).rank(), settings);
    }

    @Test
    void aRoundIsDueAfterThreeShotsOrWhenAnotherWouldComeTooLate() {
        passage.take(shot(60, 0));
        assertTrue(passage.dueRound(at(120), settings).isEmpty());
        assertTrue(passage.dueRound(at(190), settings).isPresent());
        passage.take(shot(60, 80));
        passage.take(shot(60, 120));
        assertTrue(passage.dueRound(at(120), settings).isPresent());
        passage.dropRound();
        assertTrue(passage.dueRound(at(900), settings).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"5, 2", "6, 2", "8, 2", "9, 3", "10, 3", "25, 3"})
    void atEachPaceNoShotGrowsOlderThanAQuarterOfASecond(int perSecond, int shots) {
        PipelineSettings paced = PipelineSettings.defaultsFor(TestModels.clean(), perSecond);
        int taken = 0;
        int millis = 0;
        while (passage.dueRound(at(millis), paced).isEmpty()) {
            millis = taken * 1000 / perSecond;
            passage.take(shot(60, millis));
            taken++;
        }
        assertEquals(shots, taken);
        assertTrue(millis <= 225, millis + " ms");
    }

    @Test
    void aFaceThatDidNotMatchIsComparedAgainOnlyWhenSeenBetterAndNotForEver() {
        float widthPx = 32;
        for (int round = 0; round < settings.roundsPerTrack(); round++) {
            assertTrue(wants(widthPx));
            searchedRound(widthPx, false);
            assertFalse(wants(widthPx));
            widthPx *= 1.26f;
        }
        assertFalse(wants(112));
    }

    @Test
    void aMatchedFaceIsNotComparedAgain() {
        searchedRound(40, true);
        assertTrue(passage.matched());
        assertFalse(wants(112));
    }

    @Test
    void anEntryIsReportedOnce() {
        assertTrue(passage.reports(7));
        assertFalse(passage.reports(7));
        assertTrue(passage.reports(8));
    }

    @Test
    void afterAMeetingEvenAMatchedFaceIsComparedAfreshAndLosesTheMatchIfItIsGone() {
        searchedRound(60, true);
        FaceBox other = new FaceBox(120, 100, 180, 170, 0.9f);
        tracker.update(List.of(BOX, other), at(120));
        assertFalse(wants(60), "while they overlap");
        tracker.update(List.of(BOX, new FaceBox(180, 100, 240, 170, 0.9f)), at(240));
        assertTrue(wants(60), "once they are apart");
        searchedRound(60, false);
        assertFalse(passage.matched());
        assertFalse(wants(60));
    }

    @Test
    void shotsOfTwoPersonsAreNeverAveraged() {
        FaceTemplate other = faces.next();
        passage.take(shot(90, 0));
        passage.take(shot(60, 120));
        passage.take(shot(70, 240));
        Round round = passage.dueRound(at(240), settings).orElseThrow();
        TallyCounter tally = new TallyCounter();
        FaceEmbedder two =
                (frame, points) -> FaceTemplate.mean(List.of(frame.capturedAt().equals(at(0)) ? face : other));
        try (Evidence evidence = round.evidence(two, settings.samePersonFloor(), tally);
                CurrentGallery both = new CurrentGallery(
                        Gallery.build(RandomTemplates.VERSION, 64, RandomTemplates.rows(List.of(face, other))))) {
            Candidate best = evidence.candidates(both, 1, 0).get(0);
            assertEquals(1001, best.entryId());
            assertEquals(1, best.score(), 1e-6);
        }
        assertEquals(at(240), round.best().capturedAt(), "the better picture is the other person's");
        assertEquals(4, tally.tally(Lifetimes.NONE).templatesZeroed(), "three shots and the mean");
    }

    @Test
    void closingZeroesWhatWasCollected() {
        Shot shot = shot(60, 0);
        passage.take(shot);
        passage.close();
        assertThrows(IllegalStateException.class, () -> shot.crop().pixels());
    }

    /** Cut out of the frame, a face gives the same template, to the last bit that matters. */
    @Test
    void aShotHasTheTemplateOfItsFrame() {
        FaceEngine engine = TestModels.clean();
        int compared = 0;
        for (String still : List.of("cage.jpg", "franck_02221.jpg", "sample1.jpg", "audrey.jpg")) {
            try (Frame frame = Stills.read(TestModels.media(still))) {
                for (LocatedFace found : engine.faces(frame)) {
                    try (Shot shot = Shot.of(frame, found, quality(60), lived -> {});
                            FaceTemplate whole = engine.embedder().embed(frame, found.landmarks());
                            FaceTemplate cut = shot.template(engine.embedder())) {
                        assertEquals(1, whole.similarity(cut), 1e-5, still);
                        compared++;
                    }
                }
            }
        }
        assertTrue(compared >= 4);
    }
}
