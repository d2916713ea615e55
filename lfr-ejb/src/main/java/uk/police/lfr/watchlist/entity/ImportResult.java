package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ImportResultLine;

/** What became of one line. Written in the transaction that took or refused it; goes with the list. */
@Entity
@Table(name = "import_result")
public class ImportResult {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "job_id")
    private long jobId;

    @Column(name = "line_no")
    private int line;

    @Column(name = "file_name")
    private String file;

    @Column(name = "person_ref")
    private String personRef;

    @Enumerated(EnumType.STRING)
    private ImportReason reason;

    private String detail;

    protected ImportResult() {
        // for JPA
    }

    public ImportResult(long jobId, ImportResultLine line) {
        this.jobId = jobId;
        this.line = line.line();
        this.file = shortened(line.file());
        this.personRef = shortened(line.personRef());
        this.reason = line.reason();
        this.detail = shortened(line.detail());
    }

    public ImportResultLine view() {
        return new ImportResultLine(line, file, personRef, reason, detail);
    }

    /** What people handed in may be of any length; the record keeps the beginning. */
    private static String shortened(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }
}
