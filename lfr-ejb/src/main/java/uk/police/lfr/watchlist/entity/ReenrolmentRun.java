package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.watchlist.contract.ReenrolmentProgress;

/** How far a list's templates are that are made anew for other models. One a list, begun anew with each change. */
@Entity
@Table(name = "reenrolment")
public class ReenrolmentRun {
    @Id
    @Column(name = "watchlist_id")
    private long watchlistId;

    @Column(name = "template_version")
    private String templateVersion;

    private int pictures;

    private int taken;

    private int refused;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "resumed_at")
    private Instant resumedAt;

    @Column(name = "done_before")
    private int doneBefore;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ReenrolmentRun() {
        // for JPA
    }

    public ReenrolmentRun(long watchlistId, String version, int pictures, Instant now) {
        this.watchlistId = watchlistId;
        begin(version, pictures, now);
    }

    /** @param pictures to be done */
    public final void begin(String version, int pictures, Instant now) {
        this.templateVersion = version;
        this.pictures = pictures;
        taken = 0;
        refused = 0;
        doneBefore = 0;
        begunAt = now;
        resumedAt = now;
        endedAt = null;
    }

    /** A new run of the server goes on. @param left pictures; some may have been withdrawn or added meanwhile */
    public void resume(int left, Instant now) {
        doneBefore = taken + refused;
        pictures = doneBefore + left;
        resumedAt = now;
    }

    /** Whether it was begun for these models and has not ended. */
    public boolean underWayFor(String version) {
        return endedAt == null && version.equals(templateVersion);
    }

    public void count(boolean usable) {
        if (usable) {
            taken++;
        } else {
            refused++;
        }
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public int taken() {
        return taken;
    }

    public int refused() {
        return refused;
    }

    public ReenrolmentProgress progress() {
        return new ReenrolmentProgress(
                watchlistId, templateVersion, pictures, taken, refused, begunAt, resumedAt, doneBefore, endedAt);
    }
}
