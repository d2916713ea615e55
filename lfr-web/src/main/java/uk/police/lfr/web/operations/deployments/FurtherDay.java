package uk.police.lfr.web.operations.deployments;

import java.io.Serializable;
import java.time.LocalDateTime;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.web.PoliceTime;

/** One more operational day on the form of an application; both fields empty mean that there is none. */
public class FurtherDay implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDateTime start;
    private LocalDateTime end;

    static FurtherDay of(DayWindow window) {
        FurtherDay day = new FurtherDay();
        day.start = PoliceTime.local(window.start());
        day.end = PoliceTime.local(window.end());
        return day;
    }

    boolean isEmpty() {
        return start == null && end == null;
    }

    DayWindow window() {
        return new DayWindow(PoliceTime.instant(start), PoliceTime.instant(end));
    }

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    public LocalDateTime getEnd() {
        return end;
    }

    public void setEnd(LocalDateTime end) {
        this.end = end;
    }
}
