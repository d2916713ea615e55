package uk.police.lfr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;

/**
 * What the vote of a round's shots gives and costs: people with four pictures or more, listed by the first; the next
 * three are the shots, which differ far more than those of a fifth of a second. All other people are listed by one.
 */
final class VoteBench {
    private static final int SHOTS = 3;
    private static final int CANDIDATES = 3;

    private final FaceEngine engine;
    private final Figures figures;

    VoteBench(FaceEngine engine, Figures figures) {
        this.engine = engine;
        this.figures = figures;
    }

    private record Walker(long entry, List<FaceTemplate> shots) {}

    void run(Path images) throws IOException {
        List<GalleryRow> rows = new ArrayList<>();
        List<Walker> walkers = new ArrayList<>();
        try (Stream<Path> folders = Files.list(images)) {
            for (Path folder : folders.sorted().toList()) {
                take(folder, rows, walkers);
            }
        }
        try (Gallery gallery = Gallery.build(engine.templateVersion(), engine.templateLength(), rows)) {
            for (float threshold : new float[] {0.40f, 0.45f, engine.thresholdDefault()}) {
                for (float share : new float[] {0, 0.65f, 0.75f, 0.85f, 1}) {
                    count(gallery, walkers, threshold, share);
                }
            }
        }
        walkers.forEach(walker -> walker.shots().forEach(FaceTemplate::close));
    }

    private void take(Path folder, List<GalleryRow> rows, List<Walker> walkers) throws IOException {
        List<Path> pictures;
        try (Stream<Path> files = Files.list(folder)) {
            pictures = files.sorted().toList();
        }
        Optional<FaceTemplate> reference = template(pictures.get(0));
        if (reference.isEmpty()) {
            return;
        }
        try (FaceTemplate known = reference.get()) {
            rows.add(new GalleryRow(rows.size(), TemplateBytes.export(known)));
        }
        if (pictures.size() > SHOTS) {
            List<FaceTemplate> shots = new ArrayList<>();
            for (Path picture : pictures.subList(1, 1 + SHOTS)) {
                template(picture).ifPresent(shots::add);
            }
            if (shots.size() == SHOTS) {
                walkers.add(new Walker(rows.size() - 1L, shots));
            }
        }
    }

    private Optional<FaceTemplate> template(Path picture) {
        try (Frame frame = Stills.read(picture)) {
            Optional<LocatedFace> face = engine.faces(frame).stream().findFirst();
            return face.map(found -> engine.embedder().embed(frame, found.landmarks()));
        }
    }

    private void count(Gallery gallery, List<Walker> walkers, float threshold, float share) {
        int right = 0;
        int wrong = 0;
        for (Walker walker : walkers) {
            try (FaceTemplate mean = FaceTemplate.mean(walker.shots())) {
                for (Candidate found :
                        gallery.search(List.of(mean), CANDIDATES, threshold).get(0)) {
                    int votes = gallery.agreeing(found.entryId(), walker.shots(), threshold * share);
                    boolean elected = share == 0 || 2 * votes > walker.shots().size();
                    right += elected && found.entryId() == walker.entry() ? 1 : 0;
                    wrong += elected && found.entryId() != walker.entry() ? 1 : 0;
                }
            }
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("threshold", threshold);
        line.put("vote_share", share);
        line.put("listed", gallery.size());
        line.put("walkers", walkers.size());
        line.put("found", right);
        line.put("others_found", wrong);
        figures.print("vote", line);
    }
}
