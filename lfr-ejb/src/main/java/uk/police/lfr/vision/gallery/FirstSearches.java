package uk.police.lfr.vision.gallery;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import uk.police.lfr.vision.FaceTemplate;

/** Searches a list of nobody until the search is compiled, so that the first face of a deployment is no slower. */
final class FirstSearches {
    private static final String VERSION = "nobody";
    private static final int LENGTH = 192;

    /** Enough for a first look. */
    private static final int ENTRIES = 7_000;

    /** More than all searches of one call take once they are compiled, less than before. */
    private static final long COMPILED_NANOS = 4_000_000L;

    private static final long MOST_NANOS = 2_000_000_000L;

    private static final int PROBES = 8;

    private static final int MOST_FOUND = 10;
    private static final float ANYBODY = -1;
    private static final float SOMEBODY = 0.5f;

    private FirstSearches() {}

    /** @param kernel that is compiled itself */
    static void run(SearchKernel kernel) {
        Random random = new Random(2);
        List<FaceTemplate> probes =
                IntStream.range(0, PROBES).mapToObj(i -> template(random)).toList();
        Iterable<GalleryRow> rows = () -> IntStream.range(0, ENTRIES)
                .mapToObj(i -> new GalleryRow(i, bytes(random).array()))
                .iterator();
        try (Gallery gallery = Gallery.build(VERSION, LENGTH, rows, kernel)) {
            UntilCompiled.repeat(call -> search(gallery, probes, call), COMPILED_NANOS, MOST_NANOS);
        } finally {
            probes.forEach(FaceTemplate::close);
        }
    }

    private static void search(Gallery gallery, List<FaceTemplate> probes, int call) {
        float limit = call % 2 == 0 ? ANYBODY : SOMEBODY;
        gallery.search(probes.subList(0, 1), 1 + call % MOST_FOUND, limit);
        gallery.search(probes.subList(0, 1 + call % PROBES), 1 + call % MOST_FOUND, limit);
    }

    private static FaceTemplate template(Random random) {
        FloatBuffer values = bytes(random).asFloatBuffer();
        return FaceTemplate.of(VERSION, values);
    }

    private static ByteBuffer bytes(Random random) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int j = 0; j < LENGTH; j++) {
            bytes.putFloat(j * Float.BYTES, random.nextFloat() - 0.5f);
        }
        return bytes;
    }
}
