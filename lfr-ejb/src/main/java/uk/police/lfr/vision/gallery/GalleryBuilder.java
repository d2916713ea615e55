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
        for (int row = 0; row < rowOfEntry.size(); row++) {
            normalise(chunks.get(row / layout.rows()), layout.offset(row % layout.rows()));
        }
        return chunks;
    }

    private void normalise(float[] chunk, int offset) {
        double squares = 0;
        for (int j = 0; j < templateLength; j++) {
            double value = chunk[offset + j * layout.lanes()];
            squares += value * value;
        }
        float scale = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
        for (int j = 0; j < templateLength; j++) {
            chunk[offset + j * layout.lanes()] *= scale;
        }
    }

    /** Zeroes what was laid out so far. */
    void wipe() {
        chunks.forEach(chunk -> Arrays.fill(chunk, 0f));
    }
}
