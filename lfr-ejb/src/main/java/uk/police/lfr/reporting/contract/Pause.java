package uk.police.lfr.reporting.contract;

import java.time.Duration;
import java.time.Instant;

/** A stretch of a day in which nobody was compared, though comparing went on afterwards. */
public record Pause(Instant from, Instant to) {
    public Duration length() {
        return Duration.between(from, to);
    }
}
