package uk.police.lfr.vision.source;

import java.io.OutputStream;
import uk.police.lfr.vision.Frame;

/**
 * Writes frames as an MP4 film that browsers play while it is still coming. The first frame decides the size; later
 * ones are scaled to it. Never sound. One thread; {@link #close()} finishes the film.
 */
public final class FilmWriter implements AutoCloseable {
    private final OutputStream target;
    private final int mostWidth;
    private PictureCoder coder;
    private SegmentMuxer muxer;

    /** @param mostWidth wider pictures are shrunk to this, in proportion */
    public FilmWriter(OutputStream target, int mostWidth) {
        this.target = target;
        this.mostWidth = mostWidth;
    }

    /** The caller keeps the frame. */
    public void add(Frame frame) {
        if (coder == null) {
            int width = Math.min(mostWidth, frame.width());
            coder = new PictureCoder(width, (int) ((long) frame.height() * width / frame.width()));
            muxer = SegmentMuxer.mp4(coder.format(), target);
        }
        coder.code(frame, 0).forEach(muxer::add);
    }

    /** Whether a frame has come. */
    public boolean begun() {
        return coder != null;
    }

    @Override
    public void close() {
        if (coder != null) {
            try (PictureCoder last = coder) {
                muxer.close();
            }
        }
    }
}
