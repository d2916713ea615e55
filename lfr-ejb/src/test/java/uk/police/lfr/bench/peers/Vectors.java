package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.gallery.RandomTemplates;

/** A list and probes of random directions, 512 numbers each, for whoever searches. Row r is entry r. */
final class Vectors implements AutoCloseable {
    static final int LENGTH = 512;

    /** The best so many of each probe, whoever they are: no peer knows a threshold. */
    static final int BEST = 10;

    private static final float ANY_SCORE = -2;
    private static final int PROBES = 256;

    private final List<FaceTemplate> people;
    private final List<FaceTemplate> probes;
    private final Gallery gallery;

    Vectors(int entries) {
        RandomTemplates random = new RandomTemplates(LENGTH, 1);
        people = random.list(entries);
        probes = random.list(PROBES);
        gallery = Gallery.build(RandomTemplates.VERSION, LENGTH, rows());
    }

    List<GalleryRow> rows() {
        List<GalleryRow> rows = new ArrayList<>();
        for (FaceTemplate person : people) {
            rows.add(new GalleryRow(rows.size(), TemplateBytes.export(person)));
        }
        return rows;
    }

    List<FaceTemplate> people() {
        return people;
    }

    List<FaceTemplate> probes() {
        return probes;
    }

    Gallery gallery() {
        return gallery;
    }

    /** As files of little-endian float32. */
    void write(Path peopleFile, Path probesFile) throws IOException {
        write(people, peopleFile);
        write(probes, probesFile);
    }

    private static void write(List<FaceTemplate> templates, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (FaceTemplate template : templates) {
                out.write(TemplateBytes.export(template));
            }
        }
    }

    List<List<Candidate>> search(List<FaceTemplate> asked) {
        return gallery.search(asked, BEST, ANY_SCORE);
    }

    /** Probes from a running number on, another part each time. */
    List<FaceTemplate> batch(int number, int size) {
        int from = number % (PROBES / size) * size;
        return probes.subList(from, from + size);
    }

    /** This system's search, a batch at a time. */
    Side own(int batch, int threads, long leastMs) {
        return new OwnThreads(threads, leastMs, thread -> searching(batch, thread), () -> "" + sumOfFound(batch));
    }

    private Callable<Integer> searching(int batch, int thread) {
        int[] number = {thread};
        return () -> {
            search(batch(number[0]++, batch));
            return batch;
        };
    }

    private long sumOfFound(int batch) {
        long sum = 0;
        for (int number = 0; number < PROBES / batch; number++) {
            for (List<Candidate> found : search(batch(number, batch))) {
                sum += found.stream().mapToLong(Candidate::entryId).sum();
            }
        }
        return sum;
    }

    @Override
    public void close() {
        gallery.close();
        people.forEach(FaceTemplate::close);
        probes.forEach(FaceTemplate::close);
    }
}
