package uk.police.lfr.vision.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.vision.FaceTemplate;

/** Shots of one face collected over a short while, to be averaged and searched once. Closing zeroes them. */
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

    /** Whether a shot may be of the same person as those collected. */
    boolean agreesWith(Shot shot, float samePersonFloor) {
        return shots.get(shots.size() - 1).template().similarity(shot.template()) >= samePersonFloor;
    }

    Shot best() {
        return shots.stream()
                .max(Comparator.comparingDouble(shot -> shot.quality().rank()))
                .orElseThrow();
    }

    /** The average, which the caller closes. */
    FaceTemplate probe() {
        return FaceTemplate.mean(shots.stream().map(Shot::template).toList());
    }

    /** How long its templates have lived by now. */
    TemplateLifetimes lifetimes() {
        return shots.stream()
                .map(shot -> TemplateLifetimes.ofOne(shot.template().age()))
                .reduce(TemplateLifetimes.NONE, TemplateLifetimes::plus);
    }

    @Override
    public void close() {
        shots.forEach(Shot::close);
    }
}
