package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    private byte[] template;

    @Column(name = "face_width_px")
    private float faceWidthPx;

    protected ReferenceImage() {
        // for JPA
    }

    /**
     * @param picture sealed JPEG
     * @param template sealed little-endian float32
     */
    public ReferenceImage(WatchlistEntry entry, String fileMac, byte[] picture, byte[] template, float faceWidthPx) {
        this.watchlistId = entry.watchlistId();
        this.entryId = entry.id();
        this.fileMac = fileMac;
        this.picture = picture;
        this.template = template;
        this.faceWidthPx = faceWidthPx;
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

    public SealedTemplate sealedTemplate() {
        return new SealedTemplate(entryId, fileMac, template);
    }

    @Override
    public String toString() {
        return "ReferenceImage " + id + " of entry " + entryId;
    }
}
