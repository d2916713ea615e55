package uk.police.lfr.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one camera counted in one minute. Only ever grows; holds nothing of a person. */
@Entity
@Table(name = "camera_minute")
public class CameraMinute {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "camera_id")
    private long cameraId;

    @Column(name = "minute_at")
    private Instant minute;

    @Column(name = "faces_scanned")
    private long facesScanned;

    @Column(name = "frames_captured")
    private long framesCaptured;

    @Column(name = "frames_analysed")
    private long framesAnalysed;

    @Column(name = "frames_shed")
    private long framesShed;

    protected CameraMinute() {
        // for JPA
    }

    /** @param minute its first moment */
    public CameraMinute(long deploymentId, long cameraId, Instant minute) {
        this.deploymentId = deploymentId;
        this.cameraId = cameraId;
        this.minute = minute;
    }

    public void add(TallyCount counted) {
        facesScanned += counted.facesScanned();
        framesCaptured += counted.framesCaptured();
        framesAnalysed += counted.framesAnalysed();
        framesShed += counted.framesShed();
    }
}
