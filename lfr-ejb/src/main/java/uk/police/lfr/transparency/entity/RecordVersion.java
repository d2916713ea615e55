package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RevisionKind;

/** A public record as it was published, word for word. Added, never changed: the application may not even try. */
@Entity
@Table(name = "public_record_version")
public class RecordVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Null in a version of what was before this system. */
    @Column(name = "deployment_id")
    private Long deploymentId;

    /** Null in every other version. */
    @Column(name = "history_id")
    private Long historyId;

    private int number;

    @Enumerated(EnumType.STRING)
    private RevisionKind kind;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "reason_cy")
    private String reasonCy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    /** Canonical JSON. */
    private String document;

    /** The row of the table, without its line end. */
    @Column(name = "csv_row")
    private String csvRow;

    /** Index of the public log's entry that names both hashes; null where the log is older than the tree. */
    @Column(name = "log_index")
    private Long logIndex;

    protected RecordVersion() {
        // for JPA
    }

    /** @param number one more than the version before */
    public RecordVersion(
            long deploymentId, int number, RevisionKind kind, BilingualText reason, String by, Instant at) {
        this.deploymentId = deploymentId;
        this.number = number;
        this.kind = kind;
        this.reasonEn = reason.en();
        this.reasonCy = reason.cy();
        this.publishedBy = by;
        this.publishedAt = at;
    }

    /** Of a deployment before this system. */
    public static RecordVersion ofHistory(
            long historyId, int number, RevisionKind kind, BilingualText reason, String by, Instant at) {
        RecordVersion version = new RecordVersion(0, number, kind, reason, by, at);
        version.deploymentId = null;
        version.historyId = historyId;
        return version;
    }

    /** Fixes what is published, once. */
    public RecordVersion saying(String json, String row) {
        if (document != null) {
            throw new IllegalStateException("A published version is never rewritten");
        }
        document = json;
        csvRow = row;
        return this;
    }

    /** Where the log, in the same transaction, has written down what is published. */
    public RecordVersion logged(long index) {
        logIndex = index;
        return this;
    }

    public RecordRevision revision() {
        return new RecordRevision(
                number, kind, publishedAt, new BilingualText(reasonEn, reasonCy), hash(document), hash(csvRow));
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    public long deploymentId() {
        return deploymentId;
    }

    public Long logIndex() {
        return logIndex;
    }

    public String document() {
        return document;
    }

    public String csvRow() {
        return csvRow;
    }
}
