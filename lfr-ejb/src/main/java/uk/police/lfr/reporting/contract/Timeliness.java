package uk.police.lfr.reporting.contract;

/**
 * What is done for the public, and by when.
 *
 * @param step what it is
 * @param inTime done in time; 0 for what is not counted once it is done
 * @param late done, and late
 * @param due not done, and still in time
 * @param overdue not done, and late
 */
public record Timeliness(Step step, int inTime, int late, int due, int overdue) {
    /** What has to be done. */
    public enum Step {
        NOTICE,
        WELSH,
        DAY_REVIEW,
        RESULTS
    }
}
