package uk.police.lfr.vision.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.quality.QualityLabel;

/** A face is compared once its picture is good enough, and what was wrong before is counted. */
class PoorPictureTest {
    private static final String STILL = "franck_02221.jpg";
    private static final long LISTED = 7;
    private static final int BETWEEN_MILLIS = 100;
    private static final int BLUR_PX = 41;

    private final FaceEngine engine = TestModels.clean();
    private final CurrentGallery gallery = gallery();
    private final FacePipeline pipeline =
            new FacePipeline(engine, gallery, engine.thresholdDefault(), PipelineSettings.defaultsFor(engine));
    private int millis;

    private CurrentGallery gallery() {
        try (FaceTemplate template = TestModels.template(engine, STILL)) {
            GalleryRow row = new GalleryRow(LISTED, TemplateBytes.export(template));
            return new CurrentGallery(Gallery.build(engine.templateVersion(), engine.templateLength(), List.of(row)));
        }
    }

    @AfterEach
    void close() {
        pipeline.close();
        gallery.close();
    }

    private FrameTally look(BufferedImage picture) {
        millis += BETWEEN_MILLIS;
        try (Frame frame = Stills.frameOf(picture, Instant.EPOCH.plusMillis(millis));
                FrameAnalysis analysis = pipeline.analyse(frame)) {
            return analysis.tally();
        }
    }

    private int comparisons(BufferedImage picture, int frames) {
        int comparisons = 0;
        for (int i = 0; i < frames; i++) {
            comparisons += look(picture).comparisons();
        }
        return comparisons;
    }

    @Test
    void aBlurredFaceIsNotComparedUntilItIsSharpAndItsBlurIsCounted() throws IOException {
        BufferedImage sharp = ImageIO.read(TestModels.media(STILL).toFile());
        BufferedImage blurred = Stills.blurred(sharp, BLUR_PX);
        FrameTally poor = look(blurred);
        assertEquals(1, poor.facesVerified());
        assertEquals(Map.of(QualityLabel.BLURRED, 1), poor.dropped());
        assertEquals(0, comparisons(blurred, 5));
        assertEquals(1, comparisons(sharp, 5));
    }

    @Test
    void onceComparedAFaceThatIsSeenNoBetterIsFollowedWithoutBeingJudged() throws IOException {
        BufferedImage sharp = ImageIO.read(TestModels.media(STILL).toFile());
        assertEquals(1, comparisons(sharp, 5));
        FrameTally followed = look(Stills.blurred(sharp, BLUR_PX));
        assertEquals(1, followed.facesVerified());
        assertEquals(Map.of(), followed.dropped());
        assertEquals(0, followed.comparisons());
    }
}
