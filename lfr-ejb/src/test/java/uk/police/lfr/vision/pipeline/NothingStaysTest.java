package uk.police.lfr.vision.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.HeapDump;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;

class NothingStaysTest {
    private static final int CANARY_FLOATS = 6;

    @TempDir
    Path folder;

    private static int[] invertedBits(FaceTemplate template) {
        int[] bits = new int[CANARY_FLOATS];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = ~Float.floatToRawIntBits(template.values().get(i));
        }
        return bits;
    }

    @Test
    void aFaceThatDidNotMatchIsNowhereOnTheHeap() throws IOException {
        FaceEngine engine = TestModels.clean();
        int[] passerBy;
        try (Frame frame = Stills.read(TestModels.media("cage.jpg"));
                FaceTemplate template = engine.embedder()
                        .embed(frame, engine.faces(frame).get(0).landmarks())) {
            passerBy = invertedBits(template);
        }
        int comparisons = pass("cage.jpg", engine);
        assertEquals(1, comparisons);
        float[] control = {0.12345f, -0.5432f, 0.777f, -0.001f, 0.25125f, 0.9991f};
        int[] controlBits = new int[control.length];
        for (int i = 0; i < control.length; i++) {
            controlBits[i] = ~Float.floatToRawIntBits(control[i]);
        }
        try (HeapDump heap = new HeapDump(folder)) {
            assertTrue(heap.holds(controlBits), "The search itself must work");
            assertFalse(heap.holds(passerBy), "A passer-by's template is on the heap");
        }
        assertEquals(0.12345f, control[0]);
    }

    /** Shows one still as if somebody stood before the camera for a second; nobody on the list is alike. */
    private static int pass(String still, FaceEngine engine) {
        List<GalleryRow> rows;
        try (FaceTemplate other = TestModels.template(engine, "audrey.jpg")) {
            rows = List.of(new GalleryRow(1, TemplateBytes.export(other)));
        }
        int comparisons = 0;
        try (CurrentGallery gallery =
                        new CurrentGallery(Gallery.build(engine.templateVersion(), engine.templateLength(), rows));
                FacePipeline pipeline = new FacePipeline(
                        engine, gallery, engine.thresholdDefault(), PipelineSettings.defaultsFor(engine));
                Frame picture = Stills.read(TestModels.media(still))) {
            for (int i = 0; i < 25; i++) {
                try (Frame frame = Stills.at(picture, Instant.EPOCH.plusMillis(40 * i));
                        FrameAnalysis analysis = pipeline.analyse(frame)) {
                    comparisons += analysis.tally().comparisons();
                    assertEquals(List.of(), analysis.possibleMatches());
                }
            }
        }
        return comparisons;
    }
}
