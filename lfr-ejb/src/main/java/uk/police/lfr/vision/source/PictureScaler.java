package uk.police.lfr.vision.source;

import uk.police.lfr.vision.Frame;

/**
 * Frames in another size, by FFmpeg's bilinear scaler: shrinking averages over the whole step, so fine patterns do not
 * alias. Not thread-safe; keeps its tables while sizes stay the same.
 */
public final class PictureScaler implements AutoCloseable {
    private final PixelConverter converter = new PixelConverter();

    /**
     * @param width of the result in pixels, above 0; the proportions need not be kept
     * @param height of the result in pixels, above 0
     * @return a new frame of the same moment, which the caller closes
     */
    public Frame scale(Frame frame, int width, int height) {
        return converter.scale(frame, width, height);
    }

    @Override
    public void close() {
        converter.close();
    }
}
