package uk.police.lfr.vision.gallery;

import java.nio.FloatBuffer;
import java.util.List;

/**
 * Where a gallery chunk keeps row r's number j: in panels, so that one vector register holds the same number of
 * neighbouring rows, and in streams, each ascending in memory, so that the processor's prefetcher follows all of them.
 *
 * <p>A chunk is one {@code float[]} of fixed size: two megabytes less the array's header, hence humongous for G1 with
 * regions of one megabyte. The collector does not move such arrays, so zeroing one leaves no copy behind.
 *
 * @param streams ascending runs of panels
 * @param panels per stream
 * @param lanes rows of one panel
 * @param dims floats of one row, made even
 */
record PanelLayout(int streams, int panels, int lanes, int dims) {
    /** Two G1 regions less the 16 bytes of the array's header. */
    private static final int CHUNK_FLOATS = ((2 << 20) - 16) / Float.BYTES;

    /** With the header's 16 bytes one cache line: registers as wide as that then never lie across two. */
    private static final int LEAD = (64 - 16) / Float.BYTES;

    static PanelLayout of(int streams, int lanes, int templateLength) {
        int dims = templateLength + templateLength % 2;
        return new PanelLayout(streams, Math.max(1, (CHUNK_FLOATS - LEAD) / (streams * lanes * dims)), lanes, dims);
    }

    float[] newChunk() {
        return new float[chunkLength()];
    }

    int chunkLength() {
        return Math.max(CHUNK_FLOATS, LEAD + streams * panels * lanes * dims);
    }

    int rows() {
        return streams * panels * lanes;
    }

    /** Rows that share a panel number: one step of a search. */
    int rowsPerStep() {
        return streams * lanes;
    }

    /** Index of number 0 of a row of this chunk; its next number lies {@link #lanes()} further on. */
    int offset(int row) {
        int stream = row % rowsPerStep() / lanes;
        int panel = row / rowsPerStep();
        return panel(stream, panel) + row % lanes;
    }

    /** Index of the first float of a stream's panel. */
    int panel(int stream, int panel) {
        return LEAD + (stream * panels + panel) * dims * lanes;
    }

    /** Product of one row of these chunks with a probe. */
    double dot(List<float[]> chunks, int row, FloatBuffer probe) {
        float[] chunk = chunks.get(row / rows());
        int from = offset(row % rows());
        double dot = 0;
        for (int i = 0; i < probe.limit(); i++) {
            dot += (double) probe.get(i) * chunk[from + i * lanes];
        }
        return dot;
    }
}
