package uk.police.lfr.retention.contract;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import uk.police.lfr.platform.contract.ForceTime;

/**
 * How long something is kept, as ISO 8601 writes it. Hours and days are elapsed time, a day being 24 hours whatever the
 * clocks on the wall do; months and years follow the calendar of the force.
 *
 * @param text such as {@code PT24H}, {@code P31D}, {@code P12M}, or {@code permanent}
 */
public record KeepFor(String text) {
    public static final KeepFor NOT_AT_ALL = new KeepFor("PT0S");
    public static final KeepFor FOR_GOOD = new KeepFor("permanent");

    /** The deadline of what is kept for good; it sorts after all others. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * @throws IllegalArgumentException the text is no length of time, or one below zero
     */
    public KeepFor {
        try {
            boolean backwards = calendar(text)
                    ? Period.parse(text).isNegative() || Period.parse(text).getDays() != 0
                    : !permanent(text) && Duration.parse(text).isNegative();
            if (backwards) {
                throw new IllegalArgumentException("Neither below zero nor months and days mixed: " + text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No length of time: " + text, e);
        }
    }

    public static KeepFor of(Duration elapsed) {
        return new KeepFor(elapsed.toString());
    }

    private static boolean permanent(String text) {
        return "permanent".equals(text);
    }

    private static boolean calendar(String text) {
        return text.matches("P[^T]*[YM].*");
    }

    public boolean permanent() {
        return permanent(text);
    }

    /** Whether it is counted in months and years. */
    public boolean calendar() {
        return calendar(text);
    }

    /** The deadline of what began then. */
    public Instant after(Instant start) {
        if (permanent()) {
            return NEVER;
        }
        return calendar()
                ? start.atZone(ForceTime.ZONE).plus(Period.parse(text)).toInstant()
                : start.plus(elapsed());
    }

    /** Elapsed time; not of months, years or for good. */
    public Duration elapsed() {
        return Duration.parse(text);
    }

    /** Whole months; of those that follow the calendar. */
    public long months() {
        return Period.parse(text).toTotalMonths();
    }

    /** Whether this may last longer than the other. One of another kind counts as longer: nobody can compare them. */
    public boolean longerThan(KeepFor other) {
        if (other.permanent() || this.equals(other)) {
            return false;
        }
        if (permanent() || calendar() != other.calendar()) {
            return true;
        }
        return calendar() ? months() > other.months() : elapsed().compareTo(other.elapsed()) > 0;
    }
}
