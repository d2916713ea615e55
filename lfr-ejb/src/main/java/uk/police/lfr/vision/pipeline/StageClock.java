package uk.police.lfr.vision.pipeline;

import java.time.Duration;

/** Adds up the wall time of one frame's stages. */
final class StageClock {
    enum Stage {
        DETECT,
        LANDMARK,
        TRACK,
        EMBED,
        SEARCH
    }

    private final long[] nanos = new long[Stage.values().length];
    private long since = System.nanoTime();

    /** Whatever passed since the last call counts for that stage. */
    void spent(Stage stage) {
        long now = System.nanoTime();
        nanos[stage.ordinal()] += now - since;
        since = now;
    }

    StageTimings timings() {
        return new StageTimings(
                of(Stage.DETECT), of(Stage.LANDMARK), of(Stage.TRACK), of(Stage.EMBED), of(Stage.SEARCH));
    }

    private Duration of(Stage stage) {
        return Duration.ofNanos(nanos[stage.ordinal()]);
    }
}
