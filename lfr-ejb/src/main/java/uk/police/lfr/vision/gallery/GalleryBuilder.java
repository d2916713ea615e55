package uk.police.lfr.vision.gallery;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.vision.VisionException;

/** Lays rows out in chunks, adding up those of one entry in place. One use, one thread. */
final class GalleryBuilder {
    private final PanelLayout layout;
    private final int templateLength;
    private final Map<Long, Integer> rowOfEntry = new LinkedHashMap<>();
    private final List<float[]> chunks = new ArrayList<>();

    GalleryBuilder(PanelLayout layout, int templateLength) {
        this.layout = layout;
        this.templateLength = templateLength;
    }

    void add(GalleryRow row) {
        if (row.template().length != templateLength * Float.BYTES) {
            throw new VisionException("The template of entry " + row.entryId() + " has " + row.template().length
                    + " bytes, but those of this gallery have " + templateLength * Float.BYTES);
        }
        int at = rowOfEntry.computeIfAbsent(row.entryId(), entry -> rowOfEntry.size());
        if (at / layout.rows() == chunks.size()) {
            chunks.add(layout.newChunk());
        }
        FloatBuffer values =
                ByteBuffer.wrap(row.template()).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        float[] chunk = chunks.get(at / layout.rows());
        int offset = layout.offset(at % layout.rows());
        for (int j = 0; j < templateLength; j++) {
            chunk[offset + j * layout.lanes()] += values.get(j);
        }
    }

    /** Ids in the order of the rows. */
    long[] entryIds() {
        return rowOfEntry.keySet().stream().mapToLong(Long::longValue).toArray();
    }

    /** The chunks with every row made unit length: the average of its pictures. */
    List<float[]> chunks() {
        int steps = (rowOfEntry.size() + layout.rowsPerStep() - 1) / layout.rowsPerStep();
        for (int step = 0; step < steps; step++) {
            for (int stream = 0; stream < layout.streams(); stream++) {
                normalise(chunks.get(step / layout.panels()), layout.panel(stream, step % layout.panels()));
            }
        }
        return chunks;
    }

    /** All rows of one panel, in the order in which they lie in memory. */
    private void normalise(float[] chunk, int panel) {
        int lanes = layout.lanes();
        double[] squares = new double[lanes];
        for (int at = panel; at < panel + templateLength * lanes; at += lanes) {
            for (int lane = 0; lane < lanes; lane++) {
                double value = chunk[at + lane];
                squares[lane] += value * value;
            }
        }
        float[] scales = new float[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            scales[lane] = squares[lane] > 0 ? (float) (1 / Math.sqrt(squares[lane])) : 0;
        }
        for (int at = panel; at < panel + templateLength * lanes; at += lanes) {
            for (int lane = 0; lane < lanes; lane++) {
                chunk[at + lane] *= scales[lane];
            }
        }
    }

    /** Zeroes what was laid out so far. */
    void wipe() {
        chunks.forEach(chunk -> Arrays.fill(chunk, 0f));
    }
}
