package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A listed person's picture and its template. Lives and goes with its entry. */
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

    /** SHA-256 of the file that was handed in: the same picture is not taken twice. */
    @Column(name = "file_sha256")
    private String fileSha256;

    /** The face with its surroundings, JPEG. */
    private byte[] picture;

    /** Little-endian float32, as many as the profile's template has. */
    private byte[] template;

    @Column(name = "face_width_px")
    private float faceWidthPx;

    protected ReferenceImage() {
        // for JPA
    }

    public ReferenceImage(WatchlistEntry entry, EnrolledPicture enrolled) {
        this.watchlistId = entry.watchlistId();
        this.entryId = entry.id();
        this.fileSha256 = enrolled.fileSha256();
        this.picture = enrolled.picture();
        this.template = enrolled.template();
        this.faceWidthPx = enrolled.faceWidthPx();
    }

    public long entryId() {
        return entryId;
    }

    public String fileSha256() {
        return fileSha256;
    }

    public byte[] picture() {
        return picture;
    }

    public byte[] template() {
        return template;
    }

    public float faceWidthPx() {
        return faceWidthPx;
    }

    @Override
    public String toString() {
        return "ReferenceImage " + id + " of entry " + entryId;
    }
}
