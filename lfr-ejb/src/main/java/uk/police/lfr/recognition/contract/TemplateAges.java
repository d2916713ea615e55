package uk.police.lfr.recognition.contract;

import java.time.Duration;
import java.util.List;

/**
 * How long the templates of a deployment lived, or the faces cut out of its pictures, from when they were made to their
 * zeroing. Holds nothing of any one of them.
 *
 * @param templates made and destroyed, or faces cut out
 * @param mostWithin 99 of 100 lived no longer
 * @param longest none lived longer
 * @param steps from the shortest-lived to the longest; those of each are counted in no other
 */
public record TemplateAges(long templates, Duration mostWithin, Duration longest, List<Step> steps) {
    /** Of those compared, 99 in 100 are to be gone by then. */
    public static final Duration MOST_BY = Duration.ofMillis(250);

    /** And all of them by then. */
    public static final Duration ALL_BY = Duration.ofSeconds(1);

    /**
     * Templates that lived longer than those of the step before.
     *
     * @param upToMillis and no longer than this; {@link Integer#MAX_VALUE} for the last
     */
    public record Step(int upToMillis, long templates) {}

    /** Whether both promises were kept. */
    public boolean kept() {
        return mostWithin.compareTo(MOST_BY) <= 0 && longest.compareTo(ALL_BY) <= 0;
    }
}
