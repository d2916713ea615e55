package uk.police.lfr.watchlist.control;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.gallery.GalleryRow;

/** Some templates of a list on their way through a search of the same list. One thread; closing zeroes them. */
final class ProbeBatch implements AutoCloseable {
    private final String version;
    private final List<Long> entries = new ArrayList<>();
    private final List<FaceTemplate> probes = new ArrayList<>();

    ProbeBatch(String version) {
        this.version = version;
    }

    void add(GalleryRow row) {
        probes.add(TemplateBytes.restore(version, row.template()));
        entries.add(row.entryId());
    }

    int size() {
        return probes.size();
    }

    List<FaceTemplate> probes() {
        return probes;
    }

    long entry(int index) {
        return entries.get(index);
    }

    void clear() {
        probes.forEach(FaceTemplate::close);
        probes.clear();
        entries.clear();
    }

    @Override
    public void close() {
        clear();
    }
}
