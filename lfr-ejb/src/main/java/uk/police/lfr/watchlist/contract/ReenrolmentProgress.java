package uk.police.lfr.watchlist.contract;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a list's templates are that are made anew because the server runs other models.
 *
 * @param templateVersion what they are made for
 * @param pictures to do, with those that are done
 * @param refused pictures that the models cannot use; each is an issue of the list
 * @param resumedAt when the run of the server began that does it now
 * @param doneBefore how many were done by then
 * @param endedAt null while running
 */
public record ReenrolmentProgress(
        long watchlistId,
        String templateVersion,
        int pictures,
        int taken,
        int refused,
        Instant begunAt,
        Instant resumedAt,
        int doneBefore,
        Instant endedAt) {
    public boolean running() {
        return endedAt == null;
    }

    public int done() {
        return taken + refused;
    }

    /** 0 to 100. */
    public int percent() {
        return !running() || pictures == 0 ? 100 : (int) (100L * done() / pictures);
    }

    /** In the run of the server that does it now; 0 before the first. */
    public double picturesPerSecond(Instant now) {
        double seconds = Duration.between(resumedAt, running() ? now : endedAt).toMillis() / 1000.0;
        return seconds <= 0 ? 0 : (done() - doneBefore) / seconds;
    }

    /** At the rate so far; null before there is one. */
    public Duration timeLeft(Instant now) {
        double rate = picturesPerSecond(now);
        return rate == 0 ? null : Duration.ofSeconds(Math.round((pictures - done()) / rate));
    }
}
