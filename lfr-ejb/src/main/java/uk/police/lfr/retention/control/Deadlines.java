package uk.police.lfr.retention.control;

import java.time.Instant;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.retention.contract.RetentionRule;

/** When things of an ended deployment are due. Durations are elapsed hours; the day is that of the force. */
final class Deadlines {
    private Deadlines() {}

    /** Alerts: the rule's hours after the end, whatever the clocks on the wall do. */
    static Instant ofAlerts(Instant endedAt) {
        return endedAt.plus(RetentionRule.ALERT.longest());
    }

    /** The list: midnight after the end, and never later than the rule's hours. */
    static Instant ofWatchlist(Instant endedAt) {
        Instant midnight = endedAt.atZone(ForceTime.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(ForceTime.ZONE)
                .toInstant();
        Instant latest = endedAt.plus(RetentionRule.WATCHLIST.longest());
        return midnight.isBefore(latest) ? midnight : latest;
    }
}
