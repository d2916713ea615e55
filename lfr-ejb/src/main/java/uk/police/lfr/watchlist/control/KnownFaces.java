package uk.police.lfr.watchlist.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;

/** The faces already on a list, to notice one person listed under two numbers. One thread; closing zeroes it. */
final class KnownFaces implements AutoCloseable {
    /** Of those who are two people, one pair in ten thousand may be asked about; decision of this project, 2026. */
    private static final double PAIRS_ASKED_ABOUT = 1e-4;

    private record Known(String personRef, FaceTemplate template) {}

    private final List<Known> faces = new ArrayList<>();
    private final FaceEngine engine;

    KnownFaces(FaceEngine engine) {
        this.engine = engine;
    }

    void add(String personRef, byte[] template) {
        faces.add(new Known(personRef, TemplateBytes.restore(engine.templateVersion(), template)));
    }

    /** Another number under which the same face seems to be listed. */
    Optional<String> otherPersonWith(byte[] template, String personRef) {
        float alike = engine.thresholdFor(Math.max(1, faces.size()), PAIRS_ASKED_ABOUT);
        try (FaceTemplate probe = TemplateBytes.restore(engine.templateVersion(), template)) {
            return faces.stream()
                    .filter(known -> !known.personRef.equals(personRef))
                    .filter(known -> known.template.similarity(probe) >= alike)
                    .map(Known::personRef)
                    .findFirst();
        }
    }

    @Override
    public void close() {
        faces.forEach(known -> known.template.close());
        faces.clear();
    }
}
