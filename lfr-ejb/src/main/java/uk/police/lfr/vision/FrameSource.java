package uk.police.lfr.vision;

/**
 * Pictures from one camera, one after the other. One thread reads; {@link #close()} may come from any thread and ends
 * a read in progress.
 */
public interface FrameSource extends AutoCloseable {
    /**
     * The next picture, waiting for it if need be; never longer than the source's silence limit.
     *
     * @return a frame that the caller closes, or null at the end of a source that has one (a file that is not looped)
     * @throws VisionException the stream broke, fell silent or was closed; the caller closes this source and opens anew
     */
    Frame next();

    @Override
    void close();
}
