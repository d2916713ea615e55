package uk.police.lfr.evaluation.identification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.evaluation.set.LabelledPicture;
import uk.police.lfr.evaluation.set.Templates;
import uk.police.lfr.evaluation.statistics.ErrorRates;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;

/** Builds the gallery of a trial as a deployment would, and searches it. Closing zeroes the gallery. */
final class WatchlistSearch implements AutoCloseable {
    /** Candidates looked at; beyond this rank nobody would look. */
    static final int CANDIDATES = 20;

    private static final float ANY_SCORE = -1;

    private final Templates templates;
    private final Map<String, Long> entries = new HashMap<>();
    private final Gallery gallery;

    WatchlistSearch(FaceEngine engine, Templates templates, Map<String, List<LabelledPicture>> enrolled) {
        this.templates = templates;
        List<GalleryRow> rows = new ArrayList<>();
        enrolled.forEach((person, pictures) -> {
            long entry = entries.size();
            entries.put(person, entry);
            for (LabelledPicture picture : pictures) {
                templates
                        .of(picture)
                        .ifPresent(template -> rows.add(new GalleryRow(entry, TemplateBytes.export(template))));
            }
        });
        gallery = Gallery.build(engine.templateVersion(), engine.templateLength(), rows);
        rows.forEach(row -> Arrays.fill(row.template(), (byte) 0));
    }

    /** The outcome of each probe, in their order. */
    List<Outcome> search(List<Probe> probes) {
        return probes.stream().map(this::search).toList();
    }

    private Outcome search(Probe probe) {
        List<FaceTemplate> shots = probe.pictures().stream()
                .flatMap(picture -> templates.of(picture).stream())
                .toList();
        if (shots.isEmpty()) {
            return new Outcome(probe.person(), ErrorRates.NO_SCORE, ErrorRates.NO_SCORE, 0);
        }
        try (FaceTemplate mean = FaceTemplate.mean(shots)) {
            List<Candidate> found =
                    gallery.search(List.of(mean), CANDIDATES, ANY_SCORE).get(0);
            double best = found.isEmpty() ? ErrorRates.NO_SCORE : found.get(0).score();
            for (int rank = 1; rank <= found.size(); rank++) {
                if (entries.getOrDefault(probe.person(), -1L)
                        == found.get(rank - 1).entryId()) {
                    return new Outcome(probe.person(), best, found.get(rank - 1).score(), rank);
                }
            }
            return new Outcome(probe.person(), best, ErrorRates.NO_SCORE, 0);
        }
    }

    @Override
    public void close() {
        gallery.close();
    }
}
