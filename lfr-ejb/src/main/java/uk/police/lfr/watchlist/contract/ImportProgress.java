package uk.police.lfr.watchlist.contract;

import java.time.Duration;
import java.time.Instant;

/**
 * How far an import is.
 *
 * @param total lines to do; 0 until the table has been read
 * @param reason why the whole import was refused, else {@link ImportReason#ACCEPTED}
 * @param detail what the reason is about, such as the missing columns; may be empty
 * @param finishedAt null while running
 */
public record ImportProgress(
        long jobId,
        long watchlistId,
        ImportState state,
        ImportReason reason,
        String detail,
        int total,
        int accepted,
        int refused,
        Instant startedAt,
        Instant finishedAt) {
    public int done() {
        return accepted + refused;
    }

    /** 0 to 100. */
    public int percent() {
        return state == ImportState.DONE ? 100 : total == 0 ? 0 : (int) (100L * done() / total);
    }

    /** Lines per second since the start; 0 before the first. */
    public double linesPerSecond(Instant now) {
        double seconds = Duration.between(startedAt, finishedAt == null ? now : finishedAt)
                        .toMillis()
                / 1000.0;
        return seconds <= 0 ? 0 : done() / seconds;
    }
}
