package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.contract.ImportState;

/** One hand-in of pictures and their table. RUNNING until every line has its result, it is refused, or interrupted. */
@Entity
@Table(name = "import_job")
public class ImportJob {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "watchlist_id")
    private long watchlistId;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Enumerated(EnumType.STRING)
    private ImportReason reason;

    private String detail;

    private int total;

    private int accepted;

    private int refused;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    /** Name of the sealed hand-in; null when it is deleted. */
    private String spool;

    /** How often a new run of the server went on with it. */
    private int resumed;

    protected ImportJob() {
        // for JPA
    }

    public ImportJob(long watchlistId, String spool, String startedBy, Instant startedAt) {
        this.watchlistId = watchlistId;
        this.spool = spool;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        this.state = ImportState.RUNNING;
        this.reason = ImportReason.ACCEPTED;
        this.detail = "";
    }

    public Long id() {
        return id;
    }

    public long watchlistId() {
        return watchlistId;
    }

    public String startedBy() {
        return startedBy;
    }

    /** Null when the import has ended. */
    public String spool() {
        return spool;
    }

    public void resume() {
        resumed++;
    }

    public void expect(int lines) {
        total = lines;
    }

    public void count(ImportResultLine line) {
        if (line.accepted()) {
            accepted++;
        } else {
            refused++;
        }
    }

    public void finish(Instant at) {
        state = ImportState.DONE;
        spool = null;
        finishedAt = at;
    }

    public void refuse(ImportReason why, String about, Instant at) {
        state = ImportState.REFUSED;
        spool = null;
        reason = why;
        detail = about;
        finishedAt = at;
    }

    public void interrupt(Instant at) {
        state = ImportState.INTERRUPTED;
        spool = null;
        finishedAt = at;
    }

    public ImportProgress progress() {
        return new ImportProgress(
                id, watchlistId, state, reason, detail, total, accepted, refused, startedAt, finishedAt);
    }
}
