package uk.police.lfr.recognition.contract;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A picture of the person who may be a match, cut from its frame. Lives as long as the event that carries it: whoever
 * wants to keep it writes it out while handling the event. Only {@code alert} opens it.
 */
@FunctionalInterface
public interface ProbeCrop {
    /** Writes the crop as JPEG. */
    void open(OutputStream out) throws IOException;
}
