package uk.police.lfr.bench.peers;

import java.io.IOException;

/** One side of a comparison. */
interface Side extends AutoCloseable {
    Round round() throws IOException;

    /** What the work finds, so that both sides are seen to have done the same. */
    String found() throws IOException;

    @Override
    void close();
}
