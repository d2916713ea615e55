package uk.police.lfr.transparency.contract;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a column of {@link RecordColumns} holds where it holds a value. Any column may hold the word of a state instead;
 * only those that {@link #mayBeWithheld} names hold a value that is known and not told.
 */
public enum ColumnType {
    TEXT,
    /** Whole, never negative. */
    COUNT,
    /** Decimal. */
    NUMBER,
    FLAG,
    /** ISO 8601: a moment in UTC, or a day where the time of day is not known. */
    TIME;

    private static final Set<String> FLAGS =
            Set.of("exercise", "authority.urgent", "notice.withheld", "notice.welsh_exception", "deletion.certified");

    private static final Set<String> TIMES = Set.of("start", "end", "notice.published_at", "results_published_at");

    private static final Pattern NUMBERS =
            Pattern.compile("location\\.(lat|lon)|zone_area_m2|threshold|(rates\\.[a-z0-9_]+|trr)\\.(value|low|high)");

    private static final Pattern COUNTS = Pattern.compile("version|days|active_minutes|pauses|paused_minutes|cameras"
            + "|location\\.precision|notice\\.hours|watchlist\\.size|faces\\.seen|complaints\\.held|incidents"
            + "|(alerts|engagements|outcomes)\\..+|rates\\..+\\.(numerator|denominator)|trr\\.seeded_.+"
            + "|timings\\..+|demographics\\..+");

    private static final Pattern WITHHELD = Pattern.compile("watchlist\\.(size|under18_band)|demographics\\..+");

    /** Figures of which a force may have said, before this system, that it does not publish them. */
    private static final Set<String> UNPUBLISHED =
            Set.of("watchlist.size", "faces.seen", "alerts.total", "outcomes.arrest");

    public static ColumnType of(String column) {
        if (FLAGS.contains(column)) {
            return FLAG;
        }
        if (TIMES.contains(column)) {
            return TIME;
        }
        if (NUMBERS.matcher(column).matches()) {
            return NUMBER;
        }
        return COUNTS.matcher(column).matches() ? COUNT : TEXT;
    }

    public static boolean mayBeWithheld(String column) {
        return WITHHELD.matcher(column).matches();
    }

    /** Whether a record of what was before this system may say that the figure was not published. */
    public static boolean mayBeUnpublished(String column) {
        return UNPUBLISHED.contains(column);
    }
}
