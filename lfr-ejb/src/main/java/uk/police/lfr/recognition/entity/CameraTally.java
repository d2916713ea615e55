package uk.police.lfr.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.police.lfr.vision.pipeline.Lifetimes;

/** What one camera counted in one segment. Only ever grows; holds nothing of a person. */
@Entity
@Table(name = "camera_tally")
public class CameraTally {
    private static final long NANOS_IN_A_MICROSECOND = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "segment_id")
    private long segmentId;

    @Column(name = "camera_id")
    private long cameraId;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "faces_scanned")
    private long facesScanned;

    private long detections;

    private long comparisons;

    @Column(name = "templates_zeroed")
    private long templatesZeroed;

    @Column(name = "longest_micros")
    private long longestMicros;

    @Column(name = "longest_crop_micros")
    private long longestCropMicros;

    @Column(name = "frames_captured")
    private long framesCaptured;

    @Column(name = "frames_analysed")
    private long framesAnalysed;

    protected CameraTally() {
        // for JPA
    }

    public CameraTally(long segmentId, long deploymentId, long cameraId) {
        this.segmentId = segmentId;
        this.deploymentId = deploymentId;
        this.cameraId = cameraId;
    }

    public void add(TallyCount counted) {
        facesScanned += counted.facesScanned();
        detections += counted.detections();
        comparisons += counted.comparisons();
        templatesZeroed += counted.lifetimes().total();
        longestMicros = Math.max(longestMicros, longest(counted.lifetimes()));
        longestCropMicros = Math.max(longestCropMicros, longest(counted.crops()));
        framesCaptured += counted.framesCaptured();
        framesAnalysed += counted.framesAnalysed();
    }

    private static long longest(Lifetimes lifetimes) {
        return lifetimes.longest().toNanos() / NANOS_IN_A_MICROSECOND;
    }
}
