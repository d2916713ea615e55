package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.DocumentKind;
import uk.police.lfr.transparency.contract.PublishedDocument;

/** One version of a document. Published - replaced by the next version; or published - withdrawn, which takes its files. */
@Entity
@Table(name = "public_document")
public class PublicDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_cy")
    private String titleCy;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "replaces_id")
    private Long replacesId;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_until")
    private LocalDate inForceUntil;

    @Column(name = "content_en")
    private byte[] contentEn;

    @Column(name = "content_cy")
    private byte[] contentCy;

    @Column(name = "sha256_en")
    private String sha256En;

    @Column(name = "sha256_cy")
    private String sha256Cy;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_en")
    private String withdrawnEn;

    @Column(name = "withdrawn_cy")
    private String withdrawnCy;

    @Version
    private int version;

    protected PublicDocument() {
        // for JPA
    }

    /** The first version of a document. */
    public PublicDocument(
            DocumentKind kind, BilingualText title, LocalDate from, DocumentFiles files, String by, Instant at) {
        this.kind = kind;
        this.titleEn = title.en();
        this.titleCy = title.cy();
        this.versionNo = 1;
        this.inForceFrom = from;
        this.contentEn = files.en().clone();
        this.contentCy = files.cy().clone();
        this.sha256En = Sha256.hex(contentEn);
        this.sha256Cy = Sha256.hex(contentCy);
        this.publishedBy = by;
        this.publishedAt = at;
    }

    /** Makes this the next version of another, which is in force until this one begins. */
    public void replace(PublicDocument older) {
        if (older.inForceUntil != null || inForceFrom.isBefore(older.inForceFrom)) {
            throw new WrongState("transparency.document_replaced", older.versionNo);
        }
        kind = older.kind;
        versionNo = older.versionNo + 1;
        replacesId = older.id;
        older.inForceUntil = inForceFrom;
    }

    /** Takes its files away. It is in force no longer than until {@code today}. */
    public void withdraw(BilingualText reason, LocalDate today) {
        if (withdrawnEn != null) {
            throw new WrongState("transparency.document_withdrawn");
        }
        withdrawnEn = reason.en();
        withdrawnCy = reason.cy();
        contentEn = null;
        contentCy = null;
        if (inForceUntil == null) {
            inForceUntil = today.isBefore(inForceFrom) ? inForceFrom : today;
        }
    }

    /** Empty where it was withdrawn. */
    public Optional<DocumentFiles> files() {
        return contentEn == null ? Optional.empty() : Optional.of(new DocumentFiles(contentEn, contentCy));
    }

    public PublishedDocument view() {
        return new PublishedDocument(
                id,
                kind,
                new BilingualText(titleEn, titleCy),
                versionNo,
                inForceFrom,
                inForceUntil,
                new BilingualText(sha256En, sha256Cy),
                publishedAt,
                new BilingualText(withdrawnEn, withdrawnCy));
    }

    @Override
    public String toString() {
        return "document " + id;
    }
}
