package uk.police.lfr.vision.pipeline;

import java.time.Duration;

/** Wall time that one frame spent in each stage; zero where the stage did not run. */
public record StageTimings(Duration detect, Duration landmark, Duration track, Duration embed, Duration search) {}
