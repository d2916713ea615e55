package uk.police.lfr.bench;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.gallery.RandomTemplates;

/** Exact search by size of watchlist, length of template and probes per call. */
final class SearchBench {
    /** Random directions resemble nobody this much, as strangers do not. */
    private static final float THRESHOLD = 0.5f;

    private final Figures figures;

    SearchBench(Figures figures) {
        this.figures = figures;
    }

    void run() {
        for (int length : new int[] {192, 512}) {
            for (int entries : new int[] {2_000, 20_000, 100_000}) {
                size(entries, length);
            }
        }
    }

    private void size(int entries, int length) {
        RandomTemplates random = new RandomTemplates(length, 1);
        List<GalleryRow> rows = new AbstractList<>() {
            @Override
            public GalleryRow get(int index) {
                try (FaceTemplate template = random.next()) {
                    return new GalleryRow(index, TemplateBytes.export(template));
                }
            }

            @Override
            public int size() {
                return entries;
            }
        };
        try (Gallery gallery = Gallery.build(RandomTemplates.VERSION, length, rows)) {
            for (int probes : new int[] {1, 8}) {
                List<FaceTemplate> asked = random.list(probes);
                Map<String, Object> values = Timing.of(() -> gallery.search(asked, 3, THRESHOLD));
                values.put("entries", entries);
                values.put("length", length);
                values.put("probes", probes);
                values.put("cpuUsPerProbe", (double) values.get("cpuMs") * 1000 / probes);
                figures.print("search", values);
            }
        }
    }
}
