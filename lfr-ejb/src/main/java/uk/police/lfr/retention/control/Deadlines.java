package uk.police.lfr.retention.control;

import java.time.Instant;
import java.time.ZoneId;
import uk.police.lfr.retention.contract.RetentionRule;

/** When things of an ended deployment are due. Durations are elapsed hours; the day is that of the force. */
final class Deadlines {
    private static final ZoneId FORCE_TIME = ZoneId.of("Europe/London");

    private Deadlines() {}

    /** Alerts: the rule's hours after the end, whatever the clocks on the wall do. */
    static Instant ofAlerts(Instant endedAt) {
        return endedAt.plus(RetentionRule.ALERT.longest());
    }

    /** The list: midnight after the end, and never later than the rule's hours. */
    static Instant ofWatchlist(Instant endedAt) {
        Instant midnight = endedAt.atZone(FORCE_TIME)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(FORCE_TIME)
                .toInstant();
        Instant latest = endedAt.plus(RetentionRule.WATCHLIST.longest());
        return midnight.isBefore(latest) ? midnight : latest;
    }
}
