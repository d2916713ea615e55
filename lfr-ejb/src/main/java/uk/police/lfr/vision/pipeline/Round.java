package uk.police.lfr.vision.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.vision.FaceEmbedder;
import uk.police.lfr.vision.FaceTemplate;

/**
 * Shots of one face collected over a short while, whose templates are made, averaged and searched at once. Closing
 * zeroes them.
 */
final class Round implements AutoCloseable {
    private final List<Shot> shots = new ArrayList<>();
    private final Instant opened;

    Round(Shot first) {
        shots.add(first);
        opened = first.capturedAt();
    }

    void add(Shot shot) {
        shots.add(shot);
    }

    /** Enough shots, or long enough waited. */
    boolean complete(Instant now, PipelineSettings settings) {
        return shots.size() >= settings.shotsPerRound()
                || Duration.between(opened, now).compareTo(settings.roundLasts()) >= 0;
    }

    Shot best() {
        return shots.stream()
                .max(Comparator.comparingDouble(shot -> shot.quality().rank()))
                .orElseThrow();
    }

    /**
     * The average, which the caller closes. Where a shot seems to be of another person than the one before it, those
     * before it are left out: the face has become another person's.
     */
    FaceTemplate probe(FaceEmbedder embedder, float samePersonFloor, TallyCounter tally) {
        List<FaceTemplate> made = new ArrayList<>();
        try {
            for (Shot shot : shots) {
                made.add(shot.template(embedder));
            }
            int first = firstOfLastPerson(made, samePersonFloor);
            List<Shot> others = shots.subList(0, first);
            others.forEach(Shot::close);
            others.clear();
            return FaceTemplate.mean(made.subList(first, made.size()));
        } finally {
            made.forEach(template -> {
                template.close();
                tally.zeroed(TemplateLifetimes.ofOne(template.age()));
            });
        }
    }

    private static int firstOfLastPerson(List<FaceTemplate> made, float samePersonFloor) {
        for (int i = made.size() - 1; i > 0; i--) {
            if (made.get(i).similarity(made.get(i - 1)) < samePersonFloor) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public void close() {
        shots.forEach(Shot::close);
    }
}
