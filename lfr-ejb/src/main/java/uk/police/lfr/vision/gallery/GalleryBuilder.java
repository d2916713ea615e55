package uk.police.lfr.vision.gallery;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.VisionException;

/** Collects rows by entry, averages each entry's and lays them out in chunks. One use, one thread. */
final class GalleryBuilder {
    private final String version;
    private final int templateLength;
    private final Map<Long, List<FaceTemplate>> entries = new LinkedHashMap<>();

    GalleryBuilder(String version, int templateLength) {
        this.version = version;
        this.templateLength = templateLength;
    }

    void add(GalleryRow row) {
        if (row.template().length != templateLength * Float.BYTES) {
            throw new VisionException("The template of entry " + row.entryId() + " has " + row.template().length
                    + " bytes, but those of this gallery have " + templateLength * Float.BYTES);
        }
        entries.computeIfAbsent(row.entryId(), id -> new ArrayList<>(1))
                .add(TemplateBytes.restore(version, row.template()));
    }

    long[] entryIds() {
        return entries.keySet().stream().mapToLong(Long::longValue).toArray();
    }

    List<float[]> chunks(PanelLayout layout) {
        List<float[]> chunks = new ArrayList<>();
        int row = 0;
        for (List<FaceTemplate> shots : entries.values()) {
            if (row % layout.rows() == 0) {
                chunks.add(layout.newChunk());
            }
            float[] chunk = chunks.get(chunks.size() - 1);
            try (FaceTemplate mean = FaceTemplate.mean(shots)) {
                FloatBuffer values = mean.values();
                int at = layout.offset(row % layout.rows());
                for (int j = 0; j < templateLength; j++) {
                    chunk[at + j * layout.lanes()] = values.get(j);
                }
            }
            row++;
        }
        return chunks;
    }

    /** Zeroes what was collected. */
    void wipe() {
        entries.values().forEach(shots -> shots.forEach(FaceTemplate::close));
    }
}
