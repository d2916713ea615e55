package uk.police.lfr.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.police.lfr.recognition.contract.CameraReading;

/** One measurement of a camera. Never changed. */
@Entity
@Table(name = "camera_reading")
public class MeasuredCamera {
    private static final double HUNDRED = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "camera_id")
    private long cameraId;

    @Column(name = "measured_by")
    private String measuredBy;

    @Column(name = "measured_at")
    private Instant measuredAt;

    private int width;

    private int height;

    /** Hundredths of pictures a second. */
    @Column(name = "picture_rate")
    private int pictureRate;

    private int faces;

    @Column(name = "eyes_px")
    private int eyesPx;

    private int light;

    protected MeasuredCamera() {
        // for JPA
    }

    public MeasuredCamera(long deploymentId, CameraReading reading) {
        this.deploymentId = deploymentId;
        this.cameraId = reading.cameraId();
        this.measuredBy = reading.measuredBy();
        this.measuredAt = reading.measuredAt().truncatedTo(ChronoUnit.MILLIS);
        this.width = reading.width();
        this.height = reading.height();
        this.pictureRate = (int) Math.round(reading.picturesPerSecond() * HUNDRED);
        this.faces = reading.faces();
        this.eyesPx = reading.eyesPx();
        this.light = reading.light();
    }

    public CameraReading reading() {
        return new CameraReading(
                cameraId, measuredBy, measuredAt, width, height, pictureRate / HUNDRED, faces, eyesPx, light);
    }
}
