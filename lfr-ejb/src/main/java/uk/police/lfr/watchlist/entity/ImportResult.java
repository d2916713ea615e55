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

    @Enumerated(EnumType.STRING)
    private ImportReason reason;

    /** File, person and detail, sealed under the list's key. */
    private byte[] words;

    protected ImportResult() {
        // for JPA
    }

    public ImportResult(long jobId, int line, ImportReason reason, byte[] sealedWords) {
        this.jobId = jobId;
        this.line = line;
        this.reason = reason;
        this.words = sealedWords;
    }

    public int line() {
        return line;
    }

    public ImportReason reason() {
        return reason;
    }

    public byte[] sealedWords() {
        return words;
    }

    @Override
    public String toString() {
        return "ImportResult " + id;
    }
}
