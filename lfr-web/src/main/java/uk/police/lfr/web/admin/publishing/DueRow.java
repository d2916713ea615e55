package uk.police.lfr.web.admin.publishing;

import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.transparency.contract.DueStep;
import uk.police.lfr.transparency.contract.DueTask;
import uk.police.lfr.web.StaffText;

/** A line of the board of what is due. Immutable. */
public class DueRow {

    private final DueTask task;
    private final Instant now;

    DueRow(DueTask task, Instant now) {
        this.task = task;
        this.now = now;
    }

    public DueTask getTask() {
        return task;
    }

    /** Whether somebody is too late: what publishes itself at a time in time is not. */
    public boolean isOverdue() {
        return task.overdue(now);
    }

    /** Whether a plan is for a time after it was due. */
    public boolean isPlannedLate() {
        return task.planned() != null && task.planned().isAfter(task.due());
    }

    public DueStep.Actor getActor() {
        return task.next().actor();
    }

    /** Days and hours that are left, or since when it is overdue. */
    public String getLeft() {
        Duration left = task.left(now);
        Duration length = left.abs();
        String unit = length.toDays() > 0 ? "DAYS" : length.toHours() > 0 ? "HOURS" : "MINUTES";
        return StaffText.with(
                (left.isNegative() ? "publishing.due.overdue." : "publishing.due.left.") + unit,
                length.toDays(),
                length.toHoursPart(),
                length.toMinutesPart());
    }
}
