package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.police.lfr.watchlist.contract.ImportReason;

/** A listed person's picture and its template, both sealed under the list's key. Lives and goes with its entry. */
@Entity
@Table(name = "reference_image")
public class ReferenceImage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "watchlist_id")
    private long watchlistId;

    @Column(name = "entry_id")
    private long entryId;

    /** Of the file that was handed in, under the list's key: the same picture is not taken twice. */
    @Column(name = "file_mac")
    private String fileMac;

    private byte[] picture;

    /** Null where the models that run now cannot use the picture. */
    private byte[] template;

    @Column(name = "template_version")
    private String templateVersion;

    /** Why there is no template; null where there is one. */
    private String refusal;

    @Column(name = "face_width_px")
    private float faceWidthPx;

    protected ReferenceImage() {
        // for JPA
    }

    /**
     * @param picture sealed JPEG
     * @param template of the same file
     */
    public ReferenceImage(WatchlistEntry entry, byte[] picture, SealedTemplate template, float faceWidthPx) {
        this.watchlistId = entry.watchlistId();
        this.entryId = entry.id();
        this.fileMac = template.fileMac();
        this.picture = picture;
        take(template);
        this.faceWidthPx = faceWidthPx;
    }

    /** Replaces the template of other models. */
    public final void take(SealedTemplate made) {
        template = made.sealed();
        templateVersion = made.version();
        refusal = null;
    }

    /** The template of other models goes, and there is none of these. */
    public void refuse(String version, ImportReason why) {
        template = null;
        templateVersion = version;
        refusal = why.name();
    }

    public Long id() {
        return id;
    }

    public long entryId() {
        return entryId;
    }

    public String fileMac() {
        return fileMac;
    }

    public byte[] sealedPicture() {
        return picture;
    }

    @Override
    public String toString() {
        return "ReferenceImage " + id + " of entry " + entryId;
    }
}
