package uk.police.lfr.vision.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEmbedder;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.quality.FaceCover;
import uk.police.lfr.vision.quality.FaceLight;
import uk.police.lfr.vision.quality.FaceQuality;
import uk.police.lfr.vision.track.Tracker;

/** A round is decided by its shots together; shots here are so and so much alike to the one person on the list. */
class VoteTest {
    private static final String VERSION = "drawn-1";
    private static final int LENGTH = 5;
    private static final double OWN = 0.5;
    private static final long LISTED = 7;
    private static final float THRESHOLD = 0.52f;
    private static final FaceBox BOX = new FaceBox(100, 100, 160, 170, 0.9f);
    private static final FaceLight LIGHT = new FaceLight(200, 60, 0, 0);
    private static final FaceCover COVER = new FaceCover(0.2f, 0.2f);
    private static final Landmarks.Point POINT = new Landmarks.Point(4, 4);
    private static final Landmarks POINTS = new Landmarks(POINT, POINT, POINT, POINT, POINT);

    private final PipelineSettings settings = PipelineSettings.defaultsFor(TestModels.clean());
    private final CurrentGallery gallery;
    private final Passage passage = new Passage(new Tracker(Duration.ofSeconds(1))
            .update(List.of(BOX), Instant.EPOCH)
            .tracks()
            .get(0));
    private final TallyCounter tally = new TallyCounter();
    private int millis;

    VoteTest() {
        try (FaceTemplate listed = drawn(1, 0)) {
            gallery = new CurrentGallery(
                    Gallery.build(VERSION, LENGTH, List.of(new GalleryRow(LISTED, TemplateBytes.export(listed)))));
        }
    }

    @AfterEach
    void close() {
        gallery.close();
        passage.close();
    }

    /**
     * A template of the passer-by.
     *
     * @param alike its similarity to the one listed
     * @param shot 0 to 2: each differs from the others in its own way
     */
    private static FaceTemplate drawn(double alike, int shot) {
        double rest = Math.sqrt(1 - alike * alike);
        FloatBuffer values = ByteBuffer.allocateDirect(LENGTH * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        values.put(0, (float) alike)
                .put(1, (float) (rest * Math.sqrt(1 - OWN * OWN)))
                .put(2 + shot, (float) (rest * OWN));
        return FaceTemplate.of(VERSION, values);
    }

    /** What a round of such shots brings. */
    private List<PossibleMatch> round(double... alikeness) {
        for (double ignored : alikeness) {
            passage.take(new Shot(quality(60), BOX, POINTS, at(millis), Frame.allocate(8, 8, at(millis)), lived -> {}));
            millis++;
        }
        int first = millis - alikeness.length;
        FaceEmbedder embedder = (frame, points) -> {
            int shot = (int) frame.capturedAt().toEpochMilli() - first;
            return drawn(alikeness[shot], shot);
        };
        return new RoundSearch(embedder, gallery, THRESHOLD, settings)
                .decide(List.of(passage), at(millis + 1000), tally, new StageClock());
    }

    private static FaceQuality quality(float widthPx) {
        return new FaceQuality(widthPx, 10, 0, 0, LIGHT, COVER, Set.of());
    }

    private static Instant at(int millis) {
        return Instant.EPOCH.plusMillis(millis);
    }

    /** The score that the mean of such shots has. */
    private float mean(double... alikeness) {
        try (Evidence evidence = new Evidence(new TallyCounter())) {
            for (int shot = 0; shot < alikeness.length; shot++) {
                evidence.add(drawn(alikeness[shot], shot));
            }
            return evidence.candidates(gallery, 1, -1).get(0).score();
        }
    }

    @Test
    void oneLuckyPictureAmongOthersClearlyBelowIsNoPossibleMatch() {
        assertTrue(mean(0.9, 0.35, 0.3) > THRESHOLD, "the mean alone would be one");
        assertEquals(List.of(), round(0.9, 0.35, 0.3));
        assertFalse(passage.matched());
        assertEquals(1, tally.tally(Lifetimes.NONE).comparisons());
        assertEquals(4, tally.tally(Lifetimes.NONE).templatesZeroed());
    }

    @Test
    void ofTwoPicturesBothMustAgree() {
        assertTrue(mean(0.9, 0.35) > THRESHOLD);
        assertEquals(List.of(), round(0.9, 0.35));
    }

    @Test
    void severalThatAgreeArePossiblyTheOneListedThoughNoneReachesTheThresholdAlone() {
        assertTrue(mean(0.5, 0.51, 0.5) > THRESHOLD);
        List<PossibleMatch> found = round(0.5, 0.51, 0.5);
        assertEquals(1, found.size());
        assertEquals(LISTED, found.get(0).entryId());
        found.forEach(match -> match.crop().close());
    }

    @Test
    void onePoorPictureAmongThoseThatAgreeHidesNobody() {
        List<PossibleMatch> found = round(0.7, 0.3, 0.7);
        assertEquals(1, found.size());
        found.forEach(match -> match.crop().close());
    }

    @Test
    void whoWasSeenWellOnceIsDecidedByThatPicture() {
        List<PossibleMatch> found = round(0.6);
        assertEquals(1, found.size());
        found.forEach(match -> match.crop().close());
    }

    @Test
    void whereTheyDoNotAgreeThePersonIsLookedAtAgainAlthoughNotForEver() {
        for (int i = 0; i < settings.roundsPerTrack(); i++) {
            passage.seen();
            assertTrue(passage.wantsShot(quality(60).rank(), settings), "round " + i);
            assertEquals(List.of(), round(0.9, 0.35, 0.3));
        }
        passage.seen();
        assertFalse(passage.wantsShot(quality(60).rank(), settings));
        assertEquals(1, tally.tally(Lifetimes.NONE).facesScanned());
    }

    @Test
    void whoDidNotMatchAtAllIsNotLookedAtAgain() {
        assertEquals(List.of(), round(0.3, 0.3, 0.3));
        passage.seen();
        assertFalse(passage.wantsShot(quality(60).rank(), settings));
    }
}
