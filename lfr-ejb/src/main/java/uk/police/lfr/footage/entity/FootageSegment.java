package uk.police.lfr.footage.entity;

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
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import uk.police.lfr.footage.contract.FootageRules;
import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.footage.contract.SegmentState;
import uk.police.lfr.footage.contract.SegmentView;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.KeyId;

/** A piece of footage: known from its first picture on, so that no file is ever without a row that deletes it. */
@Entity
@Table(name = "footage_segment")
public class FootageSegment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "recorded_on")
    private LocalDate day;

    @Column(name = "camera_id")
    private long cameraId;

    @Column(name = "camera_name")
    private String cameraName;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "delete_after")
    private Instant deleteAfter;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "key_hour")
    private String keyHour;

    @Column(name = "file_name")
    private String fileName;

    private long bytes;

    private String sha256;

    private int pictures;

    private int lost;

    @Enumerated(EnumType.STRING)
    private SegmentState state;

    @Version
    private int version;

    protected FootageSegment() {
        // for JPA
    }

    public FootageSegment(RecordedCamera camera, Instant startsAt, KeyId key, String fileName) {
        this.deploymentId = camera.deploymentId();
        this.cameraId = camera.cameraId();
        this.cameraName = camera.name();
        this.startsAt = startsAt.truncatedTo(ChronoUnit.MILLIS);
        this.day = LocalDate.ofInstant(startsAt, ForceTime.ZONE);
        this.deleteAfter = this.startsAt.plus(FootageRules.KEPT_FOR);
        this.keyId = key.value();
        this.keyHour = hourOf(startsAt);
        this.fileName = fileName;
        this.state = SegmentState.RECORDING;
    }

    /** The hour whose segments share a key, in UTC, which no clock change repeats. */
    public static String hourOf(Instant at) {
        return at.atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.HOURS)
                .toLocalDateTime()
                .toString();
    }

    /** The last picture is in the file, and the file is on the disk. */
    public void complete(Instant end, long fileBytes, String fileSha256, int recorded, int missed) {
        finish(SegmentState.COMPLETE, end, fileBytes, recorded, missed);
        this.sha256 = fileSha256;
    }

    /** The recording broke off; what is in the file stays until its time is up. */
    public void interrupt(Instant end, long fileBytes, int recorded, int missed) {
        finish(SegmentState.INTERRUPTED, end, fileBytes, recorded, missed);
    }

    private void finish(SegmentState as, Instant end, long fileBytes, int recorded, int missed) {
        if (state != SegmentState.RECORDING) {
            throw new IllegalStateException("Segment " + id + " has been finished already");
        }
        state = as;
        // A clock that was set back meanwhile must not make a segment end before it began.
        Instant last = end.truncatedTo(ChronoUnit.MILLIS);
        endsAt = last.isBefore(startsAt) ? startsAt : last;
        bytes = fileBytes;
        pictures = recorded;
        lost = missed;
    }

    /** The same pictures now lie in another file under another key. */
    public void moveTo(KeyId key, String file, long fileBytes, String fileSha256) {
        this.keyId = key.value();
        this.fileName = file;
        this.bytes = fileBytes;
        this.sha256 = fileSha256;
    }

    public Long id() {
        return id;
    }

    public long deploymentId() {
        return deploymentId;
    }

    public long cameraId() {
        return cameraId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public KeyId key() {
        return new KeyId(keyId);
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public SegmentView view() {
        return new SegmentView(
                id, deploymentId, cameraId, cameraName, startsAt, endsAt, deleteAfter, bytes, pictures, lost, state);
    }
}
