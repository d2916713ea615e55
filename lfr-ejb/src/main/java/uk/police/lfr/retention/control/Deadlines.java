package uk.police.lfr.retention.control;

import java.time.Instant;
import java.time.LocalDate;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.retention.contract.KeepFor;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;

/** When things are due under a policy. Hours and days are elapsed time; the end of a day is that of the force. */
final class Deadlines {
    private final RetentionPolicy policy;

    Deadlines(RetentionPolicy policy) {
        this.policy = policy;
    }

    /** Alerts whose use has not ended before. */
    Instant ofAlerts(Instant endedAt) {
        return policy.keep(RetentionRule.ALERT).after(endedAt);
    }

    /** The list: so long after midnight, and never later than the rule's limit after the operation's end. */
    Instant ofWatchlist(Instant endedAt) {
        Instant midnight = endedAt.atZone(ForceTime.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(ForceTime.ZONE)
                .toInstant();
        Instant due = policy.keep(RetentionRule.WATCHLIST).after(midnight);
        Instant latest = RetentionRule.WATCHLIST.longest().after(endedAt);
        return due.isBefore(latest) ? due : latest;
    }

    /** A segment of footage. */
    Instant ofFootage(Instant recordedAt) {
        return policy.keep(RetentionRule.FOOTAGE).after(recordedAt);
    }

    /** The index of who was listed. */
    Instant ofListingIndex(Instant endedAt) {
        return policy.keep(RetentionRule.LISTING_INDEX).after(endedAt);
    }

    /** What an entry of the log says of people: the midnight after its period is over. */
    Instant ofLogEntry(Instant writtenAt) {
        return midnightAfter(policy.keep(RetentionRule.AUDIT_LOG), writtenAt);
    }

    /** The record of a deployment: the midnight after its period is over. */
    Instant ofRecord(Instant closedAt) {
        return midnightAfter(policy.keep(RetentionRule.CORPORATE_RECORD), closedAt);
    }

    private static Instant midnightAfter(KeepFor keep, Instant start) {
        return keep.permanent()
                ? KeepFor.NEVER
                : startOf(ForceTime.date(keep.after(start)).plusDays(1));
    }

    /** Before when an entry of the log was written that is due by now: at the midnight after its period is over. */
    Instant loggedBefore(Instant now) {
        return begunBefore(policy.keep(RetentionRule.AUDIT_LOG), now);
    }

    /** As {@link #loggedBefore}: before when a deployment was closed whose record is due by now. */
    Instant closedBefore(Instant now) {
        return begunBefore(policy.keep(RetentionRule.CORPORATE_RECORD), now);
    }

    private static Instant begunBefore(KeepFor keep, Instant now) {
        Instant midnight = startOf(ForceTime.date(now));
        if (keep.permanent()) {
            return Instant.EPOCH;
        }
        return keep.calendar() ? firstDayWithin(keep, midnight) : midnight.minus(keep.elapsed());
    }

    /** The first day whose period is not over yet: counted back, a 29 February may still lie before it. */
    private static Instant firstDayWithin(KeepFor keep, Instant midnight) {
        LocalDate day = ForceTime.date(midnight).minusMonths(keep.months());
        while (keep.after(startOf(day)).isBefore(midnight)) {
            day = day.plusDays(1);
        }
        return startOf(day);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ForceTime.ZONE).toInstant();
    }

    /** An alert kept because its subject complained at the scene. */
    Instant ofComplaint(Instant complainedAt) {
        return policy.keep(RetentionRule.COMPLAINT_AT_SCENE).after(complainedAt);
    }
}
