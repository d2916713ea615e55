package uk.police.lfr.vision.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.vision.FaceEmbedder;

/**
 * Shots of one face collected over a short while, whose templates are made, averaged and searched at once. Closing
 * zeroes the pictures.
 */
final class Round implements AutoCloseable {
    /** A picture this share of an interval too early counts as due, as for {@link Cadence}. */
    private static final double EARLY = 0.1;

    private final List<Shot> shots = new ArrayList<>();
    private final Instant opened;

    Round(Shot first) {
        shots.add(first);
        opened = first.capturedAt();
    }

    void add(Shot shot) {
        shots.add(shot);
    }

    /** Enough shots, or the picture after this one would come too late; a camera's own pace wavers around ours. */
    boolean complete(Instant now, PipelineSettings settings) {
        Duration between = settings.betweenPictures();
        long passed = (long) ((double) Duration.between(opened, now).toNanos() / between.toNanos() + EARLY);
        Duration next = between.multipliedBy(passed + 1);
        return shots.size() >= settings.shotsPerRound() || next.compareTo(settings.roundLasts()) > 0;
    }

    Shot best() {
        return shots.stream()
                .max(Comparator.comparingDouble(shot -> shot.quality().rank()))
                .orElseThrow();
    }

    /**
     * The templates of its shots, which the caller closes. Where a shot seems to be of another person than the one before
     * it, those before it are left out: the face has become another person's.
     */
    Evidence evidence(FaceEmbedder embedder, float samePersonFloor, TallyCounter tally) {
        Evidence evidence = new Evidence(tally);
        try {
            for (Shot shot : shots) {
                evidence.add(shot.template(embedder));
            }
            List<Shot> others = shots.subList(0, evidence.keepLastPerson(samePersonFloor));
            others.forEach(Shot::close);
            others.clear();
            return evidence;
        } catch (RuntimeException fault) {
            evidence.close();
            throw fault;
        }
    }

    @Override
    public void close() {
        shots.forEach(Shot::close);
    }
}
