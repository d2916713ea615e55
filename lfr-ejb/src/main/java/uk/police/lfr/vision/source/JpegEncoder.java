package uk.police.lfr.vision.source;

import java.nio.ByteBuffer;
import uk.police.lfr.vision.Frame;

/**
 * Frames, or parts of them, to JPEG for people to look at. Not thread-safe; reuse one per camera.
 *
 * <p>The bytes lie in one direct buffer of the encoder's own and are valid until its next call; {@link #close()}
 * zeroes them.
 */
public final class JpegEncoder implements AutoCloseable {
    private static final int BEST = 100;

    private final int quality;
    private final PixelConverter converter = new PixelConverter();
    private JpegCodec codec;
    private ByteBuffer encoded = ByteBuffer.allocateDirect(64 * 1024);

    /** @param quality 1 (smallest) to 100 (best); 80 shows a face without visible blocks */
    public JpegEncoder(int quality) {
        if (quality < 1 || quality > BEST) {
            throw new IllegalArgumentException("JPEG quality is 1 to 100, not " + quality);
        }
        this.quality = quality;
    }

    /** The whole frame in its own size. */
    public ByteBuffer encode(Frame frame) {
        return encode(frame, Region.all(frame), frame.width());
    }

    /**
     * Part of a frame, shrunk in proportion where it is wider than allowed; never enlarged.
     *
     * @return direct, read-only, from position to limit; overwritten by the next call and zeroed by {@link #close()}
     */
    public ByteBuffer encode(Frame frame, Region part, int maxWidth) {
        if (!part.fitsIn(frame) || maxWidth <= 0) {
            throw new IllegalArgumentException(part + " is no part of " + frame + ", or no width: " + maxWidth);
        }
        int width = Math.min(part.width(), maxWidth);
        int height = Math.max(1, Math.round((float) part.height() * width / part.width()));
        encoded = codecFor(width, height).encode(converter, frame, part, encoded);
        return encoded.asReadOnlyBuffer();
    }

    private JpegCodec codecFor(int width, int height) {
        if (codec == null || !codec.fits(width, height)) {
            closeCodec();
            codec = new JpegCodec(width, height, quality);
        }
        return codec;
    }

    private void closeCodec() {
        if (codec != null) {
            codec.close();
            codec = null;
        }
    }

    @Override
    public void close() {
        closeCodec();
        converter.close();
        Wipe.zero(encoded);
    }
}
