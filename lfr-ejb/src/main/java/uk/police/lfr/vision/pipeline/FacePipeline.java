package uk.police.lfr.vision.pipeline;

import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.gallery.CurrentGallery;

/**
 * What the frames of one camera go through. One thread at a time; one pipeline per camera. Closing zeroes whatever is
 * being held of faces not yet decided; the engine and the gallery stay the caller's.
 */
public final class FacePipeline implements AutoCloseable {
    /**
     * @param engine shared between cameras
     * @param gallery shared between the deployment's cameras; of the engine's template version
     * @param threshold the deployment's cosine similarity
     * @throws IllegalArgumentException the threshold is below the engine's floor
     */
    public FacePipeline(FaceEngine engine, CurrentGallery gallery, float threshold, PipelineSettings settings) {
        throw new UnsupportedOperationException("follows");
    }

    /**
     * Looks at the next frame, in the order of capture. The frame is only read and stays the caller's.
     *
     * @return what it brought, closed by the caller before the next frame
     * @throws uk.police.lfr.vision.gallery.GalleryRetired the gallery was closed: stop, nothing may be compared
     * @throws uk.police.lfr.vision.VisionException a model failed on this frame; the next frame may be tried
     */
    public FrameAnalysis analyse(Frame frame) {
        throw new UnsupportedOperationException("follows");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("follows");
    }
}
