package uk.police.lfr.vision.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.pipeline.FrameAnalysis;
import uk.police.lfr.vision.pipeline.FrameTally;
import uk.police.lfr.vision.pipeline.Lifetimes;
import uk.police.lfr.vision.pipeline.StageTimings;
import uk.police.lfr.vision.pipeline.TrackedFace;

class LivePictureTest {
    private final FaceEngine engine = TestModels.clean();
    private final LivePicture live = new LivePicture();

    private static FrameAnalysis analysis(boolean detected, List<TrackedFace> faces, List<FaceBox> mayBeFaces) {
        Duration none = Duration.ZERO;
        return new FrameAnalysis(
                Instant.EPOCH,
                detected,
                faces,
                List.of(),
                mayBeFaces,
                new FrameTally(0, 0, 0, 0, Lifetimes.NONE, Lifetimes.NONE, Map.of()),
                new StageTimings(none, none, none, none, none));
    }

    private static TrackedFace tracked(FaceBox box, boolean seen, boolean matched) {
        return new TrackedFace(1, box, seen, matched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"franck_02221.jpg", "cage.jpg", "audrey.jpg", "SeanConnery.jpg"})
    void aFaceThatDidNotMatchCannotBeRecognised(String still) {
        try (Frame frame = Stills.read(TestModels.media(still))) {
            LocatedFace face = engine.faces(frame).get(0);
            try (Frame picture = live.of(frame, analysis(true, List.of(tracked(face.box(), true, false)), List.of()));
                    FaceTemplate original = engine.embedder().embed(frame, face.landmarks());
                    FaceTemplate veiled = engine.embedder().embed(picture, face.landmarks())) {
                // Impostors lie at .01 with a deviation of .144 (models study): within three of them.
                assertTrue(original.similarity(veiled) < 0.44, "similarity " + original.similarity(veiled));
                assertEquals(0, engine.faces(picture).size());
            }
        }
    }

    @Test
    void anUnverifiedBoxAndAFaceOutOfSightAreBlurredToo() {
        try (Frame frame = Stills.read(TestModels.media("franck_02221.jpg"))) {
            FaceBox box = engine.faces(frame).get(0).box();
            for (FrameAnalysis analysis : List.of(
                    analysis(true, List.of(), List.of(box)),
                    analysis(true, List.of(tracked(box, false, true)), List.of()))) {
                try (Frame picture = live.of(frame, analysis)) {
                    assertEquals(0, engine.faces(picture).size());
                }
            }
        }
    }

    @Test
    void aPossibleMatchStaysClearAndIsOutlined() {
        try (Frame frame = Stills.read(TestModels.media("franck_02221.jpg"))) {
            LocatedFace face = engine.faces(frame).get(0);
            try (Frame picture = live.of(frame, analysis(true, List.of(tracked(face.box(), true, true)), List.of()));
                    FaceTemplate original = engine.embedder().embed(frame, face.landmarks());
                    FaceTemplate shown = engine.embedder().embed(picture, face.landmarks())) {
                assertTrue(original.similarity(shown) > 0.9);
                int corner = (Math.round(face.box().top()) * frame.width()
                                + Math.round(face.box().left()))
                        * Frame.CHANNELS;
                assertEquals((byte) 255, picture.pixels().get(corner + 2));
                assertEquals((byte) 0, picture.pixels().get(corner));
            }
        }
    }

    @Test
    void aFrameThatWasNotSearchedForFacesHasNoPicture() {
        try (Frame frame = Frame.allocate(64, 48, Instant.EPOCH)) {
            FrameAnalysis between = analysis(false, List.of(), List.of());
            assertThrows(IllegalArgumentException.class, () -> live.of(frame, between));
        }
    }

    @Test
    void aroundOneMatchEverybodyElseIsBlurredThoughTheyMatched() {
        try (Frame frame = Stills.read(TestModels.media("franck_02221.jpg"))) {
            FaceBox box = engine.faces(frame).get(0).box();
            FrameAnalysis analysis = analysis(true, List.of(tracked(box, true, true)), List.of());
            try (Frame own = live.around(frame, analysis, 1).orElseThrow()) {
                assertEquals(1, engine.faces(own).size());
            }
            FrameAnalysis withAnother = analysis(
                    true,
                    List.of(tracked(box, true, true), new TrackedFace(2, new FaceBox(0, 0, 9, 9, 1), true, true)),
                    List.of());
            try (Frame others = live.around(frame, withAnother, 2).orElseThrow()) {
                assertEquals(0, engine.faces(others).size());
            }
        }
    }

    @Test
    void whoIsNotInThePictureHasNoSurroundings() {
        try (Frame frame = Frame.allocate(64, 48, Instant.EPOCH)) {
            FaceBox box = new FaceBox(10, 10, 20, 20, 1);
            for (FrameAnalysis analysis : List.of(
                    analysis(false, List.of(tracked(box, true, true)), List.of()),
                    analysis(true, List.of(tracked(box, false, true)), List.of()),
                    analysis(true, List.of(), List.of()))) {
                assertTrue(live.around(frame, analysis, 1).isEmpty());
            }
        }
    }
}
